package org.vigienuage.ingest.seao;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.issue.DataIssue;
import org.vigienuage.ingest.issue.IssueLog;

/**
 * The period a file states. In the XML era it decides which of two restatements is newer.
 *
 * @param start first day, null when none is stated
 * @param end last day, null when none is stated
 */
public record FilePeriod(
        @Nullable LocalDate start, @Nullable LocalDate end) {

    private static final FilePeriod NONE = new FilePeriod(null, null);
    private static final Pattern IN_NAME = Pattern.compile("_([0-9]{8})_([0-9]{8})(?![0-9])");

    /** The period of the root element, else the one in the name; they should agree. */
    public static FilePeriod of(String start, String end, String name, IssueLog issues) {
        FilePeriod inContent = parse(start, end, DateTimeFormatter.ISO_LOCAL_DATE);
        FilePeriod inName = ofName(name);
        if (!inContent.isStated()) {
            if (!(start + end).isBlank()) {
                issues.add(new DataIssue.UnreadableDate("datedebut, datefin", start + ", " + end));
            }
            if (!inName.isStated()) {
                issues.add(new DataIssue.MissingPeriod("datedebut, datefin", name));
            }
            return inName;
        }
        if (inName.isStated() && !inName.equals(inContent)) {
            issues.add(new DataIssue.PeriodMismatch("datedebut, datefin", start + ", " + end, "name: " + name));
        }
        return inContent;
    }

    /** The period in a published name, such as {@code hebdo_20260831_20260906.json}; none when it holds none. */
    public static FilePeriod ofName(String name) {
        Matcher matcher = IN_NAME.matcher(name);
        return matcher.find() ? parse(matcher.group(1), matcher.group(2), DateTimeFormatter.BASIC_ISO_DATE) : NONE;
    }

    private static FilePeriod parse(String start, String end, DateTimeFormatter format) {
        try {
            FilePeriod period =
                    new FilePeriod(LocalDate.parse(start.strip(), format), LocalDate.parse(end.strip(), format));
            return period.isInOrder() ? period : NONE;
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    private boolean isInOrder() {
        return start != null && end != null && start.getYear() >= 1 && !end.isBefore(start) && end.getYear() <= 9999;
    }

    public boolean isStated() {
        return end != null;
    }
}
