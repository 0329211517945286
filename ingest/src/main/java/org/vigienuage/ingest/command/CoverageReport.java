package org.vigienuage.ingest.command;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.classify.Scope;
import org.vigienuage.ingest.coverage.AwardCoverage;
import org.vigienuage.ingest.coverage.Coverage.Part;
import org.vigienuage.ingest.coverage.CoverageQueries;

/** {@code coverage-report}: the share of the dollars whose vendor, maker and body are known, and what is missing. */
@Component
class CoverageReport {

    private final CoverageQueries queries;
    private final Console console;

    CoverageReport(CoverageQueries queries, Console console) {
        this.queries = queries;
        this.console = console;
    }

    ExitCode run(Scope scope, int limit) {
        var coverage = queries.load(scope.level());
        console.say("coverage.scope", scope.code());
        tell("coverage.all", coverage.all());
        tell("coverage.vendor", coverage.vendor());
        tell("coverage.maker", coverage.maker());
        tell("coverage.body", coverage.body());
        tell("coverage.whole", coverage.whole());
        var lacking = coverage.lacking();
        console.say("coverage.lacking", lacking.size());
        lacking.stream().limit(limit).forEach(this::tell);
        return ExitCode.OK;
    }

    private void tell(String key, Part part) {
        console.say(key, part.awards(), part.central(), part.percent());
    }

    private void tell(AwardCoverage award) {
        console.say(
                "coverage.award",
                award.central(),
                award.awardKey(),
                String.join(", ", missing(award)),
                award.suppliers(),
                award.organization(),
                award.title());
    }

    private List<String> missing(AwardCoverage award) {
        var missing = new ArrayList<String>();
        if (!award.hasVendor()) {
            missing.add(console.messages().text("coverage.no-vendor"));
        }
        if (!award.hasMaker()) {
            missing.add(console.messages().text("coverage.no-maker"));
        }
        if (!award.hasBody()) {
            missing.add(console.messages().text("coverage.no-body"));
        }
        return missing;
    }
}
