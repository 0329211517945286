package org.vigienuage.ingest.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.merge.MergeProposals;
import org.vigienuage.ingest.merge.ProposalFile;
import org.vigienuage.ingest.merge.TrigramsMissingException;

/** {@code propose merges}: pairs of suppliers for a person to judge, with what a merge would change. */
@Component
class MergeReport {

    private final MergeProposals proposals;
    private final Console console;

    MergeReport(MergeProposals proposals, Console console) {
        this.proposals = proposals;
        this.console = console;
    }

    ExitCode run(BigDecimal leastSimilarity, int limit, @Nullable Path csv) throws IOException {
        try {
            var found = proposals.find(leastSimilarity);
            console.say("merges.found", found.size());
            found.stream().limit(limit).forEach(this::tell);
            if (csv != null) {
                ProposalFile.write(found, csv);
                console.say("merges.written", csv);
            }
            return ExitCode.OK;
        } catch (TrigramsMissingException missing) {
            throw new CommandFailure(console.messages().text("merges.no-trigrams"), missing);
        }
    }

    private void tell(Record proposal) {
        console.say(
                "merges.pair",
                proposal.get("from_key"),
                proposal.get("from_spelling"),
                proposal.get("into_key"),
                proposal.get("into_spelling"),
                likeness(proposal));
        tell("merges.extended", "extended", proposal);
        tell("merges.all", "all", proposal);
    }

    private String likeness(Record proposal) {
        var similarity = proposal.get("similarity", BigDecimal.class);
        return similarity == null ? console.messages().text("merges.same-neq") : similarity.toPlainString();
    }

    private void tell(String key, String scope, Record proposal) {
        console.say(
                key,
                proposal.get("from_" + scope + "_awards"),
                proposal.get("from_" + scope + "_central"),
                proposal.get("into_" + scope + "_awards"),
                proposal.get("into_" + scope + "_central"),
                rank(proposal, "into_" + scope + "_rank"),
                rank(proposal, "merged_" + scope + "_rank"));
    }

    private static String rank(Record proposal, String field) {
        var rank = proposal.get(field, Integer.class);
        return rank == null ? "–" : rank.toString();
    }
}
