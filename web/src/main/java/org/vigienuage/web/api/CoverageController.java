package org.vigienuage.web.api;

import static org.vigienuage.web.table.Column.date;
import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.list;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.organization.QuietBody;
import org.vigienuage.web.organization.QuietBodyQueries;
import org.vigienuage.web.status.CoverageGap;
import org.vigienuage.web.status.CoverageQueries;
import org.vigienuage.web.status.FileFreshness;
import org.vigienuage.web.status.FileFreshness.Restatement;
import org.vigienuage.web.status.GapQueries;
import org.vigienuage.web.status.MonthCoverage;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.version.OneVersion;

/** How much of the public record is held, and what is known to be missing from it. */
@RestController
@OneVersion
class CoverageController {

    private static final Columns<MonthCoverage> MONTHS = Columns.of(
            "months",
            text("era", MonthCoverage::era),
            date("month", MonthCoverage::month),
            text("state", MonthCoverage::state),
            list("present", MonthCoverage::present),
            list("absent", MonthCoverage::absent));

    private static final Columns<FileFreshness> FILES = Columns.of(
            "files",
            text("sha256", FileFreshness::sha256),
            text("name", FileFreshness::name),
            text("origin", FileFreshness::origin),
            text("url", FileFreshness::url),
            text("kind", FileFreshness::kind),
            text("era", FileFreshness::era),
            date("period_start", FileFreshness::periodStart),
            date("period_end", FileFreshness::periodEnd),
            text("published", FileFreshness::published),
            text("fetched", FileFreshness::fetched),
            integer("bytes", FileFreshness::bytes),
            integer("records", FileFreshness::records),
            integer("rejected", FileFreshness::rejected),
            integer("issues", FileFreshness::issues),
            integer("restated", FileFreshness::restated),
            list("restated_by", CoverageController::restatedBy));

    private static final Columns<CoverageGap> GAPS = Columns.of(
            "gaps",
            text("id", CoverageGap::id),
            text("severity", CoverageGap::severity),
            text("organization", CoverageGap::organization),
            text("sector", CoverageGap::sector),
            text("ministry", CoverageGap::ministry),
            text("text", CoverageGap::text),
            text("source", CoverageGap::source),
            text("confidence", CoverageGap::confidence));

    private static final Columns<QuietBody> QUIET = Columns.of(
            "quiet-bodies",
            text("key", QuietBody::key),
            text("name", QuietBody::name),
            integer("awards", QuietBody::awards),
            money("central", QuietBody::central),
            date("last_month", QuietBody::lastMonth),
            integer("later_months", QuietBody::laterMonths));

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final CoverageQueries coverages;
    private final GapQueries gaps;
    private final QuietBodyQueries quietBodies;

    CoverageController(
            Questions questions,
            Freshness freshness,
            Filenames filenames,
            CoverageQueries coverages,
            GapQueries gaps,
            QuietBodyQueries quietBodies) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.coverages = coverages;
        this.gaps = gaps;
        this.quietBodies = quietBodies;
    }

    @GetMapping("/api/v1/months")
    @Nullable
    List<MonthCoverage> months(ServletWebRequest request) {
        Question question = questions.aboutEverything(request);
        return freshness.isKnown(request, question) ? null : coverages.listMonths();
    }

    @GetMapping("/api/v1/months.csv")
    void monthsCsv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutEverything(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(MONTHS, response, filenames.of("months", question.filter(), "csv"), coverages.listMonths());
        }
    }

    @GetMapping("/api/v1/files")
    @Nullable
    FileList files(ServletWebRequest request) {
        Question question = questions.aboutEverything(request, ListPart.LIMIT, ListPart.OFFSET);
        ListPart part = ListPart.of(question.own());
        return freshness.isKnown(request, question)
                ? null
                : new FileList(coverages.countFiles(), coverages.sliceFiles(part.offset(), part.limit()));
    }

    @GetMapping("/api/v1/files.csv")
    void filesCsv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutEverything(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    FILES,
                    response,
                    filenames.of("files", question.filter(), "csv"),
                    coverages.sliceFiles(0, coverages.countFiles()));
        }
    }

    @GetMapping("/api/v1/gaps")
    @Nullable
    List<CoverageGap> gaps(ServletWebRequest request) {
        Question question = questions.aboutEverything(request);
        return freshness.isKnown(request, question) ? null : gaps.listGaps(question.language());
    }

    @GetMapping("/api/v1/gaps.csv")
    void gapsCsv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutEverything(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    GAPS, response, filenames.of("gaps", question.filter(), "csv"), gaps.listGaps(question.language()));
        }
    }

    @GetMapping("/api/v1/quiet-bodies")
    @Nullable
    QuietList quiet(ServletWebRequest request) {
        Question question = questions.aboutSelection(request);
        return freshness.isKnown(request, question)
                ? null
                : new QuietList(
                        quietBodies.listLoadedMonths().stream()
                                .map(month -> month.toString().substring(0, 7))
                                .toList(),
                        quietBodies.listQuiet(question.filter()));
    }

    @GetMapping("/api/v1/quiet-bodies.csv")
    void quietCsv(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutSelection(request);
        if (!freshness.isKnown(request, question)) {
            CsvAnswer.write(
                    QUIET,
                    response,
                    filenames.of("quiet-bodies", question.filter(), "csv"),
                    quietBodies.listQuiet(question.filter()));
        }
    }

    private static List<String> restatedBy(FileFreshness file) {
        return file.restatedBy().stream().map(Restatement::name).toList();
    }

    /** A part of the files, and how many there are in all. */
    record FileList(int total, List<FileFreshness> items) {}

    /**
     * Bodies that fell silent.
     *
     * @param loadedMonths the months over which that is told, such as 2016-01
     */
    record QuietList(List<String> loadedMonths, List<QuietBody> items) {}
}
