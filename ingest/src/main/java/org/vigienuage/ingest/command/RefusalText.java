package org.vigienuage.ingest.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.publish.RefusedPublication;

/** Says why a publication was refused: what was expected, what was found, which files are new, and how to accept it. */
@Component
class RefusalText {

    private static final int SHOWN_DIGITS = 4;

    private final Console console;

    RefusalText(Console console) {
        this.console = console;
    }

    void tell(RefusedPublication refused, String command) {
        console.complain("refused.title");
        refused.report().broken().forEach(this::tell);
        var files = refused.report().newFiles();
        if (files.isEmpty()) {
            console.complain("refused.no-new-files");
        } else {
            console.complain("refused.new-files", refused.report().newFileCount(), String.join(", ", files));
        }
        console.complain("refused.acknowledge", command);
    }

    private void tell(RefusedPublication.Broken broken) {
        var french = console.messages().locale().getLanguage().equals("fr");
        console.complain(
                "refused." + broken.bound(),
                french ? broken.titleFr() : broken.titleEn(),
                measure(broken.measure()),
                shown(broken.expected()),
                shown(broken.found()));
        if (broken.before() != null && broken.after() != null) {
            console.complain("refused.moved", broken.before(), broken.after());
        }
    }

    private String measure(String measure) {
        return console.messages().text("measure." + measure);
    }

    private static String shown(BigDecimal number) {
        var rounded = number.scale() > SHOWN_DIGITS ? number.setScale(SHOWN_DIGITS, RoundingMode.HALF_EVEN) : number;
        return rounded.toPlainString();
    }
}
