package org.vigienuage.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.vigienuage.web.language.Language;

class QuoteCardTest {

    @Test
    void aCardHasEverythingThatMakesItCheckable() {
        assertThat(Samples.card().svg())
                .contains(
                        "624,3\u00a0M$",
                        "de 512,0\u00a0M$ à 801,4\u00a0M$",
                        "De 2016 à 2025",
                        "CC-BY 4.0",
                        "Version 2026-11-24.1",
                        "vigie-nuage.example/fr/",
                        "Vigie-nuage",
                        "lang=\"fr\"",
                        "role=\"img\"");
    }

    @Test
    void aLongSentenceIsWrittenSmallerAndWhole() {
        String sentence = "Les organismes publics ont accordé ces contrats de gré à gré. ".repeat(7) + "Fin.";

        String svg = card(Language.FRENCH, sentence).svg();

        assertThat(svg).contains("Fin.").doesNotContain("…");
        assertThat(svg).doesNotContain("font-size=\"20\"");
    }

    @Test
    void whatIsTooLongForTheCardEndsInDots() {
        assertThat(card(Language.ENGLISH, "Public bodies awarded these contracts. ".repeat(60))
                        .svg())
                .contains("…</text>")
                .contains("lang=\"en\"");
    }

    @Test
    void hostileWordsStayWords() {
        assertThat(card(Language.FRENCH, "<script>alert(1)</script> \u0000 ]]> \" '")
                        .svg())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "]]>", "\u0000");
    }

    @Test
    void aCardIsAnImageForLinksAndTheSameEachTime() throws IOException {
        byte[] png;
        try (ChartImages images = new ChartImages()) {
            png = images.png(Samples.card());
        }
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        try (ChartImages images = new ChartImages()) {
            assertThat(images.png(Samples.card())).isEqualTo(png);
        }
    }

    private static QuoteCard card(Language language, String sentence) {
        QuoteCard sample = Samples.card();
        return new QuoteCard(
                language,
                sample.number(),
                sample.range(),
                sentence,
                sample.source(),
                sample.version(),
                sample.address());
    }
}
