package org.vigienuage.ingest.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a source says must hold does not, and nobody accepted it: the published version stays. */
public final class RefusedPublication extends RuntimeException {

    /** What {@code sql/publish/045_check_assertions.sql} raises. */
    static final String STATE = "VG001";

    private static final long serialVersionUID = 1L;

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final transient Report report;

    /**
     * What did not hold.
     *
     * @param newFiles names of files that no version holds yet, the first ones
     * @param newFileCount how many there are
     */
    public record Report(List<Broken> broken, List<String> newFiles, int newFileCount) {}

    /**
     * One bound that is not respected.
     *
     * @param titleFr title of the source in French
     * @param titleEn title of the source in English
     * @param bound min or max
     * @param measure key of what is measured, with its field after a point where it has one
     * @param before what it was in the last version, null where that does not matter
     * @param after what it would be, null where that does not matter
     */
    public record Broken(
            String titleFr,
            String titleEn,
            String bound,
            String measure,
            BigDecimal expected,
            BigDecimal found,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    private RefusedPublication(Report report, Throwable cause) {
        super("assertions of a source do not hold", cause);
        this.report = report;
    }

    public Report report() {
        return report;
    }

    static Optional<RefusedPublication> findIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused
                    && STATE.equals(refused.getSQLState())
                    && refused.getServerErrorMessage() != null
                    && refused.getServerErrorMessage().getDetail() != null) {
                var report = read(EXACT.readTree(refused.getServerErrorMessage().getDetail()));
                return Optional.of(new RefusedPublication(report, failure));
            }
        }
        return Optional.empty();
    }

    private static Report read(JsonNode json) {
        var broken = new ArrayList<Broken>();
        json.get("broken").forEach(one -> broken.add(broken(one)));
        var files = new ArrayList<String>();
        json.get("newFiles").forEach(name -> files.add(name.asString()));
        return new Report(
                List.copyOf(broken),
                List.copyOf(files),
                json.get("newFileCount").asInt());
    }

    private static Broken broken(JsonNode one) {
        var field = one.get("field").asString();
        return new Broken(
                one.get("title_fr").asString(),
                one.get("title_en").asString(),
                one.get("bound").asString(),
                one.get("measure").asString() + (field.isEmpty() ? "" : "." + field),
                one.get("expected").decimalValue(),
                one.get("found").decimalValue(),
                number(one.get("before")),
                number(one.get("after")));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNull() ? null : node.decimalValue();
    }
}
