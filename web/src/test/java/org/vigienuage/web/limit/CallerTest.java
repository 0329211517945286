package org.vigienuage.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void anAddressOfTheOldKindIsOneCaller() {
        assertThat(Caller.at("203.0.113.7")).isEqualTo(Caller.at("203.0.113.7")).isNotEqualTo(Caller.at("203.0.113.8"));
    }

    @Test
    void aWholeNetworkOfTheNewKindIsOneCaller() {
        assertThat(Caller.at("2001:db8:1:2::1"))
                .isEqualTo(Caller.at("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isEqualTo(Caller.at("[2001:db8:1:2::9]"))
                .isEqualTo(Caller.at("2001:db8:1:2::9%eth0"))
                .isNotEqualTo(Caller.at("2001:db8:1:3::1"));
    }

    @Test
    void anOldAddressInANewOneIsTheSameCaller() {
        assertThat(Caller.at("::ffff:203.0.113.7")).isEqualTo(Caller.at("203.0.113.7"));
    }

    @Test
    void whatIsNoAddressIsNotLookedUp() {
        assertThat(Caller.at("not-a-host.example").network()).isEqualTo("not-a-host.example");
        assertThat(Caller.at(":::::").network()).isEqualTo(":::::");
    }
}
