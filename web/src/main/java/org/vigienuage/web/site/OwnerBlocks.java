package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.vigienuage.web.aggregate.Labels;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.ownership.Owner;
import org.vigienuage.web.ownership.OwnerWords;

/** Who controlled a company, and when. */
final class OwnerBlocks {

    private OwnerBlocks() {}

    static List<Block> of(Edition edition, List<Owner> owners) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Subheading(edition.text("owner.history")));
        if (owners.isEmpty()) {
            blocks.add(new Block.Note(edition.text("owner.none")));
            return blocks;
        }
        blocks.add(new Block.Table(
                edition.text("owner.caption"),
                List.of(
                        Block.Column.words(edition.text("owner.parent")),
                        Block.Column.words(edition.text("owner.country")),
                        Block.Column.words(edition.text("owner.jurisdiction")),
                        Block.Column.words(edition.text("owner.period")),
                        Block.Column.words(edition.text("owner.source"))),
                owners.stream().map(owner -> cells(edition, owner)).toList(),
                null));
        blocks.add(new Block.Note(edition.text("owner.gaps")));
        return blocks;
    }

    private static List<Block.Cell> cells(Edition edition, Owner owner) {
        return List.of(
                Block.Cell.of(edition.language().choose(owner.parentFr(), owner.parent()))
                        .marked(
                                OwnerWords.confidence(edition, owner.confidence()),
                                !Owner.isConfirmed(owner.confidence())),
                Block.Cell.of(OwnerWords.country(edition, owner.country())),
                Block.Cell.of(new Labels(edition.language()).of("jurisdiction." + owner.jurisdiction())),
                Block.Cell.of(OwnerWords.period(edition, owner)),
                Block.Cell.source(OwnerWords.source(edition, owner.source())));
    }
}
