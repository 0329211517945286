package org.vigienuage.bench.corpus;

import java.util.List;
import org.vigienuage.bench.corpus.Statement.Expense;
import org.vigienuage.bench.corpus.Statement.Final;

/** A file of the XML era, tag after tag as SEAO writes it. */
final class XmlFile {

    private static final int DECIMALS = 6;

    private final Text text;

    XmlFile(Text text) {
        this.text = text;
    }

    void begin(Period period) {
        text.add("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .add(
                        "<export xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"")
                .add(" datedebut=\"")
                .add(Calendar.day(period.firstDay()))
                .add("\" datefin=\"")
                .add(Calendar.day(period.lastDay()))
                .add("\"");
    }

    void write(Story story, Statement statement) {
        switch (statement) {
            case Statement.Notice notice -> notice(story, notice);
            case Statement.Finals finals -> finals.rows().forEach(row -> contract(story, finals.period(), row));
            case Statement.Expenses expenses -> expenses(story, expenses);
            case Statement.Release release -> throw new IllegalArgumentException("Not of the XML era: " + release);
        }
    }

    private void notice(Story story, Statement.Notice notice) {
        Buyer buyer = story.buyer();
        Subject subject = story.subject();
        text.add("  <avis>\n");
        tag("    ", "numeroseao", Long.toString(story.number()));
        tag("    ", "numero", story.reference());
        tag("    ", "organisme", story.buyerName());
        tag("    ", "municipal", buyer.municipal() ? "1" : "0");
        tag("    ", "adresse1", 100 + buyer.index() % 900 + ", rue Principale");
        tag("    ", "adresse2", buyer.index() % 3 == 0 ? "bureau " + buyer.index() % 400 : "");
        tag("    ", "ville", buyer.town());
        tag("    ", "province", "QC");
        tag("    ", "pays", "CAN");
        tag("    ", "codepostal", postalCode(buyer.index()));
        tag("    ", "titre", subject.title());
        tag("    ", "type", story.method().type());
        tag("    ", "nature", Integer.toString(subject.nature()));
        tag("    ", "precision", precision(story));
        if (notice.period().hasCategories()) {
            tag("    ", "categorieseao", Categories.label(subject.category()));
        }
        tag("    ", "datepublication", minute(story.publishedAt()));
        tag("    ", "datefermeture", story.closingAt() == 0 ? "" : minute(story.closingAt()));
        tag("    ", "datesaisieouverture", story.closingAt() == 0 ? "" : minute(story.closingAt() + 3_600));
        tag("    ", "datesaisieadjudication", Calendar.day(story.entryDay()) + " 10:17");
        tag("    ", "dateadjudication", notice.awardDay() == Calendar.NO_DAY ? "" : Calendar.day(notice.awardDay()));
        tag("    ", "regionlivraison", story.regions());
        tag("    ", "unspscprincipale", story.index() % 20 == 0 ? "" : subject.unspsc());
        tag("    ", "disposition", story.disposition());
        if (notice.period().hasCategories()) {
            tag(
                    "    ",
                    "hyperlienseao",
                    "https://www.seao.ca/OpportunityPublication/avisconsultes.aspx?ItemId=" + story.guid());
        }
        text.add("    <fournisseurs>\n");
        notice.bidders().forEach(bidder -> supplier(bidder, notice.period()));
        text.add("    </fournisseurs>\n  </avis>\n");
    }

    private void supplier(Bidder row, Period period) {
        text.add("      <fournisseur>\n");
        tag("        ", "nomorganisation", row.name());
        tag("        ", "adresse1", 1 + row.supplier().index() % 9_000 + ", boul. Industriel");
        tag("        ", "adresse2", "");
        tag("        ", "ville", row.supplier().town());
        tag("        ", "province", "QC");
        tag("        ", "pays", "CAN");
        tag("        ", "codepostal", postalCode(row.supplier().index()));
        tag("        ", "neq", row.neq());
        tag("        ", "admissible", row.unit().equals("0") ? "" : "1");
        tag("        ", "conforme", row.unit().equals("0") ? "" : "1");
        tag("        ", "adjudicataire", row.winner() ? "1" : "0");
        dollars("        ", "montantsoumis", row.submitted());
        tag("        ", "montantssoumisunite", row.unit());
        dollars("        ", "montantcontrat", row.awarded());
        if (period.hasCategories()) {
            dollars("        ", "montanttotalcontrat", row.options());
        }
        text.add("      </fournisseur>\n");
    }

    private void contract(Story story, Period period, Final row) {
        text.add("  <contrat>\n");
        tag("    ", "numeroseao", Long.toString(story.number()));
        tag("    ", "numero", story.reference());
        tag("    ", "datefinale", Calendar.day(row.day()));
        if (period.hasContractors()) {
            tag("    ", "datepublicationfinale", Calendar.day(row.publicationDay()));
        }
        dollars("    ", "montantfinal", row.dollars());
        if (period.hasContractors()) {
            tag("    ", "nomcontractant", row.name());
            tag("    ", "neqcontractant", row.neq());
        }
        text.add("  </contrat>\n");
    }

    private void expenses(Story story, Statement.Expenses expenses) {
        text.add("  <avis>\n");
        tag("    ", "numeroseao", Long.toString(story.number()));
        tag("    ", "numero", story.reference());
        List<Expense> rows = expenses.rows();
        if (rows.isEmpty()) {
            text.add("    <depenses />\n  </avis>\n");
            return;
        }
        text.add("    <depenses>\n");
        for (Expense row : rows) {
            text.add("      <depense>\n");
            tag("        ", "datedepense", Calendar.day(row.day()));
            tag("        ", "datepublicationdepense", Calendar.day(row.publicationDay()));
            dollars("        ", "montantdepense", row.dollars());
            tag("        ", "description", row.description());
            tag("        ", "nomcontractant", row.name());
            tag("        ", "neqcontractant", row.neq());
            text.add("      </depense>\n");
        }
        text.add("    </depenses>\n  </avis>\n");
    }

    private void tag(String indent, String name, String value) {
        text.add(indent).add("<").add(name);
        if (value.isEmpty()) {
            text.add(" />\n");
        } else {
            text.add(">").xml(value).add("</").add(name).add(">\n");
        }
    }

    private void dollars(String indent, String name, long cents) {
        text.add(indent)
                .add("<")
                .add(name)
                .add(">")
                .dollars(cents, DECIMALS)
                .add("</")
                .add(name)
                .add(">\n");
    }

    private static String precision(Story story) {
        return switch (story.subject().nature()) {
            case 2 -> story.index() % 2 == 0 ? "1" : "2";
            case 5 -> "0Contribution financière";
            default -> "0";
        };
    }

    private static String minute(long second) {
        return Calendar.moment(second).substring(0, 16).replace('T', ' ');
    }

    static String postalCode(int index) {
        return "GHJ".charAt(index % 3) + Integer.toString(index % 9 + 1) + (char) ('A' + index % 20) + " " + index % 7
                + (char) ('B' + index % 11) + index % 10;
    }
}
