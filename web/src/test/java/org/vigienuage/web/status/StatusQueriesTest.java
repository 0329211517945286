package org.vigienuage.web.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.status.Status.Era;
import org.vigienuage.web.status.Status.IssueKind;
import org.vigienuage.web.status.Status.Period;
import org.vigienuage.web.testing.LoadedFiles;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

class StatusQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final StatusQueries statuses = QueriesOn.get(database, StatusQueries.class);
    private static final SourceQueries sources = QueriesOn.get(database, SourceQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database).version(1, "2026-11-23.1");
        LoadedFiles.in(database)
                .counts(13895, 36485, 14945, 2, 3)
                .file("xml", "Avis_20130101_20130131.xml", "2013-01-01", "2013-01-31")
                .quarantined("xml", "odd.xml", "not well-formed")
                .file("ocds", "hebdo.json", "2021-03-22", "2021-03-28")
                .month("xml", "Avis", "2013-01-01")
                .issues("unknown_code", "Code inconnu", "Unknown code", 4);
    }

    @Test
    void countsAreThoseOfTheCurrentVersion() {
        Status status = statuses.status(Language.FRENCH);

        assertThat(status.notices()).isEqualTo(13895);
        assertThat(status.bids()).isEqualTo(36485);
        assertThat(status.awards()).isEqualTo(14945);
        assertThat(status.orphans()).isEqualTo(5);
        assertThat(status.orphanExpenses()).isEqualTo(3);
        assertThat(status.dataVersion()).isEqualTo("2026-11-23.1");
    }

    @Test
    void eachEraSaysItsFilesAndMonths() {
        assertThat(statuses.listEras())
                .containsExactly(
                        new Era(
                                "xml",
                                1,
                                1,
                                100,
                                LocalDate.of(2013, 1, 1),
                                LocalDate.of(2013, 1, 31),
                                List.of(new Period("Avis", LocalDate.of(2013, 1, 1), 1, 100))),
                        new Era("ocds", 1, 0, 100, LocalDate.of(2021, 3, 22), LocalDate.of(2021, 3, 28), List.of()));
    }

    @Test
    void problemsAreCountedByKind() {
        assertThat(statuses.listIssueKinds(Language.ENGLISH))
                .containsExactly(new IssueKind("unknown_code", "warning", "Unknown code", 4));
        assertThat(sources.countIssues("unknown_code")).isEqualTo(4);
        assertThat(sources.sliceIssues("unknown_code", 1, 2))
                .extracting(Issue::recordKey)
                .containsExactly("record-2", "record-3");
    }

    @Test
    void coverageIsSaidInTheLanguageOfTheReader() {
        assertThat(statuses.findCoverage(Language.FRENCH)).hasValue("extrait partiel");
        assertThat(statuses.findCoverage(Language.ENGLISH)).hasValue("partial extract");
    }

    @Test
    void filesAreListedByPeriod() {
        assertThat(sources.sliceFiles(0, 10))
                .extracting(SourceFile::name)
                .containsExactly("hebdo.json", "Avis_20130101_20130131.xml");
        assertThat(sources.countFiles()).isEqualTo(2);
    }

    @Test
    void filesThatCouldNotBeReadAreListedApart() {
        assertThat(sources.listQuarantined())
                .extracting(QuarantinedFile::name, QuarantinedFile::message)
                .containsExactly(tuple("odd.xml", "not well-formed"));
    }

    @Test
    void nothingIsPublishedYet() {
        Status status =
                QueriesOn.get(TestDatabase.create(), StatusQueries.class).status(Language.FRENCH);

        assertThat(status.awards()).isZero();
        assertThat(status.eras()).isEmpty();
        assertThat(status.coverage()).isNull();
        assertThat(status.dataVersion()).isNull();
    }
}
