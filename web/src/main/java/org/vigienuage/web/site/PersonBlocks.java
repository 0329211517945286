package org.vigienuage.web.site;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.WebAddress;

/** What becomes of people among the suppliers, and whom to ask for the removal of a page. */
@Component
class PersonBlocks {

    private final String contact;

    PersonBlocks(@Value("${vigie.contact:}") String contact) {
        this.contact = contact.strip();
    }

    List<Block> of(Edition edition) {
        return List.of(
                new Block.Heading("personnes", edition.text("person.title")),
                new Block.Prose(List.of(edition.text("person.text"))),
                contact(edition, edition.text("person.removal")));
    }

    /** Whom to write to, after words that say why. */
    Block contact(Edition edition, String why) {
        Block.Cell cell = Block.Cell.of(edition.text("person.noContact"));
        if (WebAddress.isOne(contact)) {
            cell = Block.Cell.link(contact, contact);
        } else if (contact.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            cell = Block.Cell.link(contact, "mailto:" + contact);
        } else if (!contact.isEmpty()) {
            cell = Block.Cell.of(contact);
        }
        return new Block.Facts(List.of(new Block.Fact(why, List.of(cell))));
    }
}
