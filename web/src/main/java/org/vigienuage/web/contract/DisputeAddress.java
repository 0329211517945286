package org.vigienuage.web.contract;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Where a reader goes to say that a contract is classified wrongly: a form to open an issue, or an e-mail. The setting
 * {@code vigie.dispute.address} is a template in which {@code {title}} and {@code {body}} stand for the texts.
 */
@Component
public final class DisputeAddress {

    private static final String TITLE = "{title}";
    private static final String BODY = "{body}";

    private final String template;

    DisputeAddress(@Value("${vigie.dispute.address}") String template) {
        boolean isKnown = template.startsWith("https://") || template.startsWith("mailto:");
        if (!isKnown || !template.contains(TITLE) || !template.contains(BODY)) {
            throw new IllegalArgumentException(
                    "vigie.dispute.address must begin with https:// or mailto: and hold {title} and {body}, such as"
                            + " mailto:someone@example.org?subject={title}&body={body}; it is " + template);
        }
        this.template = template;
    }

    /** The texts are written so that no sign of them can be taken for a part of the address. */
    String of(String title, String body) {
        return template.replace(TITLE, encoded(title)).replace(BODY, encoded(body));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
