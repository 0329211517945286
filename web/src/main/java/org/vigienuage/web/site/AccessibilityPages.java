package org.vigienuage.web.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;

/** What the site aims at, what was tested, and what is known to be missing. */
@Component
class AccessibilityPages implements PlainPlace {

    /** The day on which what the statement says was last checked. */
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 24);

    private final PersonBlocks persons;

    AccessibilityPages(PersonBlocks persons) {
        this.persons = persons;
    }

    @Override
    public Place place() {
        return Place.ACCESSIBILITY;
    }

    @Override
    public PlainAnswer all(PlainRequest request) {
        Edition edition = request.edition();
        String lead = edition.text("plain.a11y.lead");
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(lead));
        parts.add(new Block.Heading("verifie", edition.text("plain.a11y.tested")));
        parts.add(items(edition, "plain.a11y.tested."));
        parts.add(new Block.Heading("limites", edition.text("plain.a11y.gaps")));
        parts.add(items(edition, "plain.a11y.gaps."));
        parts.add(new Block.Heading("ecrire", edition.text("plain.a11y.contact")));
        parts.add(persons.contact(edition, edition.text("plain.a11y.write")));
        parts.add(
                new Block.Note(edition.text("plain.a11y.date", edition.format().date(CHECKED))));
        return SimplePage.of(request, Place.ACCESSIBILITY, edition.text("plain.a11y.title"), lead, Links.METHOD, parts);
    }

    private static Block items(Edition edition, String prefix) {
        List<Block.Item> items = new ArrayList<>();
        for (int number = 1; edition.texts().has(prefix + number); number++) {
            items.add(Block.Item.of(edition.text(prefix + number)));
        }
        return new Block.Notes(items);
    }
}
