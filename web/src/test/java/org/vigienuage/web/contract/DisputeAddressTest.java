package org.vigienuage.web.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisputeAddressTest {

    @Test
    void theTextsStandEncodedInTheAddress() {
        DisputeAddress address = new DisputeAddress("https://example.org/issues/new?title={title}&body={body}");

        assertThat(address.of("Élargie & co", "Une ligne\nune autre = ?#"))
                .isEqualTo(
                        "https://example.org/issues/new?title=%C3%89largie%20%26%20co&body=Une%20ligne%0Aune%20autre%20%3D%20%3F%23");
    }

    @Test
    void aTextCannotStandForAnotherText() {
        DisputeAddress address = new DisputeAddress("mailto:?subject={title}&body={body}");

        assertThat(address.of("{body}&bcc=a@b.c", "corps"))
                .isEqualTo("mailto:?subject=%7Bbody%7D%26bcc%3Da%40b.c&body=corps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert('{title}{body}')",
                "http://example.org/?t={title}&b={body}",
                "https://example.org/?t={title}"
            })
    void whatIsNoAddressWithBothTextsIsRefusedAtTheStart(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisputeAddress(template))
                .withMessageContaining("vigie.dispute.address");
    }
}
