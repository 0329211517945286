package org.vigienuage.web.supplier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.shell.PageHead;

/** Names the pages of suppliers. */
@Component
class SupplierHead implements PageHead {

    private final SupplierQueries suppliers;
    private final IdentityQueries identities;

    SupplierHead(SupplierQueries suppliers, IdentityQueries identities) {
        this.suppliers = suppliers;
        this.identities = identities;
    }

    @Override
    public String path() {
        return Links.SUPPLIERS;
    }

    @Override
    public Optional<String> title(String key, Language language) {
        return suppliers.findSupplier(key).map(Supplier::name);
    }

    @Override
    public Optional<String> movedTo(String key) {
        return identities.findSuccessor(key);
    }

    @Override
    public boolean indexed(String key) {
        return suppliers.findSupplier(key).filter(Supplier::naturalPerson).isEmpty();
    }
}
