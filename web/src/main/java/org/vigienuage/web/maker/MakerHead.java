package org.vigienuage.web.maker;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.shell.PageHead;

/** Names the pages of makers. */
@Component
class MakerHead implements PageHead {

    private final MakerQueries makers;

    MakerHead(MakerQueries makers) {
        this.makers = makers;
    }

    @Override
    public String path() {
        return Links.MAKERS;
    }

    @Override
    public Optional<String> title(String key, Language language) {
        return makers.findMaker(key).map(Maker::name);
    }
}
