package org.vigienuage.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.testing.TestDatabase;

class TextNormalizerTest {

    @Test
    void accentsCaseAndPunctuationGoAway() {
        assertThat(TextNormalizer.normalize("  Mise en Œuvre d'une plate-forme (SaaS) — À l’ÉTÉ! "))
                .isEqualTo("mise en oeuvre d une plate forme saas a l ete");
    }

    @Test
    void aTextOfSignsOnlyIsEmpty() {
        assertThat(TextNormalizer.normalize(" - … ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acquisition de licences Œuvre œuvre",
                "L’été à l'infonuagique : Azur / AZURE",
                "R & D &amp; A&B",
                "n° 12\t½ ﬁn ﬂux m² ™ Ⅳ",
                "Straße ĲSSEL Ångström ça\u00a0va\u202f?",
                "日本語 Ω Привет",
                "e\u0301te\u0301 deja\u0300",
                ""
            })
    void javaAndDatabaseAgree(String published) throws Exception {
        try (var connection = TestDatabase.create().owner().getConnection()) {
            var inDatabase = DSL.using(connection).fetchValue("SELECT procurement.plain_text(?::text)", published);
            assertThat(TextNormalizer.normalize(published)).isEqualTo(inDatabase);
        }
    }
}
