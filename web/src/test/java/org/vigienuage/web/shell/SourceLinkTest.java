package org.vigienuage.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinkTest {

    @Test
    void anAddressOfTheWebBecomesALink() {
        assertThat(SourceLink.of("https://www.seao.ca/avis?ItemId=1")).isInstanceOf(Anchor.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "//example.org",
                "lapresse.ca 2018-12-18",
                "https:",
                "https://exa mple.org"
            })
    void anythingElseStaysText(String text) {
        assertThat(SourceLink.of(text)).isInstanceOf(Span.class);
    }
}
