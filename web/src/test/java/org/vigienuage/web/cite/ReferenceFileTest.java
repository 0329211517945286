package org.vigienuage.web.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.junit.jupiter.api.Test;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reference managers read what we write, whatever a supplier is called. */
class ReferenceFileTest {

    private static final String HOSTILE = "100\u00a0% R&D_2, $5 #1 {a}} ~^\\end{x}\nER  - \r\nTY  - BOOK \"É\" <b>";

    @Test
    void bibTexIsReadBackToTheLetter() throws ParseException {
        BibTeXEntry entry = bibTex(cited("Contrats par fournisseur (Portée\u00a0: Élargie)"));

        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(field(entry, "author")).isEqualTo("{Vigie-nuage}");
        assertThat(plain(entry, "title")).isEqualTo("Contrats par fournisseur (Portée\u00a0: Élargie)");
        assertThat(field(entry, "year")).isEqualTo("2025");
        assertThat(field(entry, "date")).isEqualTo("2025-06-01");
        assertThat(field(entry, "urldate")).isEqualTo("2026-11-24");
        assertThat(field(entry, "version")).isEqualTo("2025-06-01.1");
        assertThat(field(entry, "url"))
                .isEqualTo("https://vigie.example/fr/contrats?q=%C3%A9t%C3%A9_1&version=2025-06-01.1");
        assertThat(plain(entry, "note")).contains("SEAO", "1er\u00a0mai\u00a02025", "CC-BY 4.0");
    }

    @Test
    void aHostileTitleIsOneFieldOfBibTex() throws ParseException {
        BibTeXEntry entry = bibTex(cited(HOSTILE));

        assertThat(plain(entry, "title"))
                .contains("100\u00a0% R&D_2, $5 #1 ")
                .contains("TY  - BOOK \"É\" <b>")
                .doesNotContain("\n");
        assertThat(field(entry, "title"))
                .contains("\\textbackslash{}end\\textbraceleft{}x\\textbraceright{}")
                .contains("\\textbraceleft{}a\\textbraceright{}\\textbraceright{}")
                .contains("\\textasciitilde{}\\textasciicircum{}");
        assertThat(field(entry, "year")).isEqualTo("2025");
    }

    @Test
    void risHasItsTagsInOrder() {
        assertThat(ReferenceFile.RIS.write(cited("Contrats")).split("\r\n"))
                .containsExactly(
                        "TY  - DATA",
                        "AU  - Vigie-nuage",
                        "TI  - Contrats",
                        "PY  - 2025",
                        "DA  - 2025/06/01",
                        "PB  - Vigie-nuage",
                        "ET  - 2025-06-01.1",
                        "LA  - fr-CA",
                        "UR  - https://vigie.example/fr/contrats?q=%C3%A9t%C3%A9_1&version=2025-06-01.1",
                        "Y2  - 2026/11/24",
                        "N1  - Source\u00a0: Système électronique d’appel d’offres (SEAO), Secrétariat du Conseil du trésor,"
                                + " données extraites le 1er\u00a0mai\u00a02025. Licence\u00a0: CC-BY 4.0.",
                        "ID  - " + cited("Contrats").key(),
                        "ER  - ");
    }

    @Test
    void aHostileTitleIsOneLineOfRis() {
        List<String> lines = ReferenceFile.RIS.write(cited(HOSTILE)).lines().toList();

        assertThat(lines).hasSize(13);
        assertThat(lines).filteredOn(line -> line.startsWith("TY  - ")).containsExactly("TY  - DATA");
        assertThat(lines).filteredOn(line -> line.startsWith("ER  - ")).containsExactly("ER  - ");
    }

    @Test
    void cslJsonKeepsEveryCharacter() {
        JsonNode item = JsonMapper.builder()
                .build()
                .readTree(ReferenceFile.CSL_JSON.write(cited(HOSTILE)))
                .get(0);

        assertThat(item.get("type").stringValue()).isEqualTo("dataset");
        assertThat(item.get("title").stringValue()).isEqualTo(HOSTILE);
        assertThat(item.get("language").stringValue()).isEqualTo("fr-CA");
        assertThat(item.at("/author/0/literal").stringValue()).isEqualTo("Vigie-nuage");
        assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2025,6,1]]");
        assertThat(item.at("/accessed/date-parts").toString()).isEqualTo("[[2026,11,24]]");
        assertThat(item.get("version").stringValue()).isEqualTo("2025-06-01.1");
    }

    @Test
    void whatIsCitedTwiceHasOneKeyAndOthersHaveAnother() {
        assertThat(cited("a").key()).isEqualTo(cited("b").key()).matches("vigie-nuage-2025-06-01\\.1-[0-9a-f]+");
    }

    private static Cited cited(String title) {
        return new Cited(
                Language.FRENCH,
                title,
                "2025-06-01.1",
                LocalDate.of(2025, 6, 1),
                "https://vigie.example/fr/contrats?q=%C3%A9t%C3%A9_1&version=2025-06-01.1",
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2025, 5, 1));
    }

    private static BibTeXEntry bibTex(Cited cited) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(ReferenceFile.BIBTEX.write(cited)));
        assertThat(database.getEntries()).containsOnlyKeys(new Key(cited.key()));
        return database.getEntries().values().iterator().next();
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    /** As LaTeX prints it. */
    private static String plain(BibTeXEntry entry, String name) {
        try {
            return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(field(entry, name))));
        } catch (ParseException | TokenMgrException e) {
            throw new AssertionError(field(entry, name), e);
        }
    }
}
