package org.vigienuage.ingest.classify;

import static org.vigienuage.db.classification.Tables.CLASSIFIED;
import static org.vigienuage.db.classification.Tables.EVIDENCE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.copy.CopySession;
import org.vigienuage.ingest.copy.CopyTable;

/** Writes what was decided, and on which words. */
final class ClassificationWriter {

    private final CopySession session;
    private final CopyTable classified;
    private final CopyTable evidence;
    private final Overrides overrides;

    ClassificationWriter(Connection connection, Overrides overrides) throws SQLException {
        this.session = new CopySession(connection);
        this.classified = session.table(CLASSIFIED);
        this.evidence = session.table(EVIDENCE);
        this.overrides = overrides;
    }

    void write(SubjectRow row, List<Firing> firings) {
        if (overrides.decide(row.seaoNumber())) {
            overrides.scope(row.seaoNumber()).ifPresent(scope -> decided(row, scope, model(scope, firings), null));
        } else if (!firings.isEmpty()) {
            var deciding = firings.getFirst().rule();
            decided(row, deciding.scope(), deciding.model(), deciding.id());
        }
        firings.forEach(firing -> keepEvidence(row, firing));
    }

    void finish() {
        session.finish();
    }

    private void decided(SubjectRow row, Scope scope, String model, @Nullable String rule) {
        classified
                .set(CLASSIFIED.SUBJECT_ID, row.id())
                .set(CLASSIFIED.SCOPE, scope.code())
                .set(CLASSIFIED.SCOPE_LEVEL, (short) scope.level())
                .set(CLASSIFIED.SERVICE_MODEL, model)
                .set(CLASSIFIED.RULE_ID, rule)
                .set(CLASSIFIED.DECIDED_BY, rule == null ? "override" : "rule")
                .endRow();
    }

    /** A person gives a scope only: the rules of that scope that fired say the rest. */
    private static String model(Scope scope, List<Firing> firings) {
        return firings.stream()
                .map(Firing::rule)
                .filter(rule -> rule.scope() == scope)
                .map(Rule::model)
                .findFirst()
                .orElse(scope.usualModel());
    }

    private void keepEvidence(SubjectRow row, Firing firing) {
        for (var found : firing.evidence()) {
            evidence.set(EVIDENCE.SUBJECT_ID, row.id())
                    .set(EVIDENCE.RULE_ID, firing.rule().id())
                    .set(EVIDENCE.SCOPE, firing.rule().scope().code())
                    .set(EVIDENCE.FIELD, found.field())
                    .set(EVIDENCE.MATCHED, found.matched())
                    .endRow();
        }
    }
}
