package org.vigienuage.web.contract;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.shell.PageHead;

/** Names the pages of contracts. */
@Component
class ContractHead implements PageHead {

    private final NoticeQueries notices;

    ContractHead(NoticeQueries notices) {
        this.notices = notices;
    }

    @Override
    public String path() {
        return Links.CONTRACTS;
    }

    @Override
    public Optional<String> title(String key, Language language) {
        return notices.findNotice(key)
                .map(document -> NoticeDocument.of(document).title(Edition.of(language)));
    }
}
