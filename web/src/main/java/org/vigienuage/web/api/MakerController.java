package org.vigienuage.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.maker.Maker;
import org.vigienuage.web.maker.MakerQueries;
import org.vigienuage.web.ownership.Owner;
import org.vigienuage.web.ownership.OwnerQueries;
import org.vigienuage.web.version.OneVersion;

/** One maker by its key. */
@RestController
@OneVersion
class MakerController {

    private final Questions questions;
    private final Freshness freshness;
    private final MakerQueries makers;
    private final OwnerQueries owners;

    MakerController(Questions questions, Freshness freshness, MakerQueries makers, OwnerQueries owners) {
        this.questions = questions;
        this.freshness = freshness;
        this.makers = makers;
        this.owners = owners;
    }

    /** What is told of a maker. */
    record MakerAnswer(String key, String name, List<String> vendors, List<Owner> owners) {}

    @GetMapping("/api/v1/makers/{makerKey:[A-Za-z0-9-]+}")
    @Nullable
    MakerAnswer maker(@PathVariable String makerKey, ServletWebRequest request) {
        Question question = questions.aboutEverything(request);
        Maker maker = makers.findMaker(makerKey).orElseThrow(() -> new NoSuchThingException(makerKey));
        return freshness.isKnown(request, question)
                ? null
                : new MakerAnswer(maker.key(), maker.name(), maker.vendors(), owners.listOwners(makerKey));
    }
}
