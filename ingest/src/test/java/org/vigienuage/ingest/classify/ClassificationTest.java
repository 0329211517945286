package org.vigienuage.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.db.classification.Tables.CLASSIFIED;
import static org.vigienuage.db.classification.Tables.EVIDENCE;
import static org.vigienuage.db.classification.Tables.SUBJECT;
import static org.vigienuage.db.procurement.Tables.CHANGED_NOTICE;
import static org.vigienuage.db.source.Tables.CLASSIFICATION_OVERRIDE;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.testing.TestDatabase;

class ClassificationTest {

    private static final TestDatabase DATABASE = TestDatabase.create();

    private Connection connection;
    private DSLContext database;

    @BeforeEach
    void begin() throws SQLException {
        connection = DATABASE.owner().getConnection();
        connection.setAutoCommit(false);
        database = DSL.using(connection);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aSubjectGetsTheScopeOfItsRuleAndTheWordsItFiredOn() throws SQLException {
        subject("award:1-1", "1", "Service infonuagique SMS");
        subject("award:2-1", "2", "Déneigement");
        run();
        var row = database.selectFrom(CLASSIFIED).fetchSingle();
        assertThat(row.getSubjectId()).isEqualTo("award:1-1");
        assertThat(row.getScope()).isEqualTo("core");
        assertThat(row.getScopeLevel()).isEqualTo((short) 1);
        assertThat(row.getDecidedBy()).isEqualTo("rule");
        assertThat(database.fetchValues(EVIDENCE.MATCHED)).contains("infonuagique");
    }

    @Test
    void aPersonMayPutInWhatNoRuleSees() throws SQLException {
        subject("award:3-1", "3", "DSKPT PRO");
        override("3", "licences");
        run();
        var row = database.selectFrom(CLASSIFIED).fetchSingle();
        assertThat(row.getScope()).isEqualTo("licences");
        assertThat(row.getServiceModel()).isEqualTo("licences");
        assertThat(row.getDecidedBy()).isEqualTo("override");
        assertThat(row.getRuleId()).isNull();
    }

    @Test
    void aPersonMayTakeOutWhatARuleSeesAndTheEvidenceStays() throws SQLException {
        subject("award:4-1", "4", "Service infonuagique SMS");
        override("4", "out");
        run();
        assertThat(database.fetchCount(CLASSIFIED)).isZero();
        assertThat(database.fetchCount(EVIDENCE)).isPositive();
    }

    @Test
    void classifyingAgainChangesNothing() throws SQLException {
        subject("award:5-1", "5", "Contrat d'hébergement pour Microsoft Azure");
        run();
        var first = database.selectFrom(EVIDENCE).fetch().formatCSV();
        run();
        assertThat(database.selectFrom(EVIDENCE).fetch().formatCSV()).isEqualTo(first);
    }

    private void run() throws SQLException {
        new Classification(LabelledRecordsTest.rules(), database, Progress.NONE, new StopSignal()).run(connection);
    }

    private void subject(String id, String number, String title) {
        database.insertInto(SUBJECT)
                .set(SUBJECT.SUBJECT_ID, id)
                .set(SUBJECT.KIND, "award")
                .set(SUBJECT.SEAO_NUMBER, number)
                .set(SUBJECT.TITLE, title)
                .set(SUBJECT.SUPPLIER_SLUGS, new String[0])
                .set(SUBJECT.SUPPLIER_NAMES, new String[0])
                .execute();
        database.insertInto(CHANGED_NOTICE)
                .set(CHANGED_NOTICE.SEAO_NUMBER, number)
                .execute();
    }

    private void override(String number, String scope) {
        database.insertInto(CLASSIFICATION_OVERRIDE)
                .set(CLASSIFICATION_OVERRIDE.SEAO_NUMBER, number)
                .set(CLASSIFICATION_OVERRIDE.AWARD_SCOPE, scope)
                .set(CLASSIFICATION_OVERRIDE.REASON_FR, "raison")
                .set(CLASSIFICATION_OVERRIDE.REASON_EN, "reason")
                .set(CLASSIFICATION_OVERRIDE.SOURCE, "test")
                .set(CLASSIFICATION_OVERRIDE.DECIDED_ON, LocalDate.of(2026, 11, 24))
                .execute();
    }
}
