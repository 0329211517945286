package org.vigienuage.web.supplier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.shell.Links;
import org.vigienuage.web.shell.PageHead;

/** Names the pages of suppliers. */
@Component
class SupplierHead implements PageHead {

    private final SupplierQueries suppliers;

    SupplierHead(SupplierQueries suppliers) {
        this.suppliers = suppliers;
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
    public boolean indexed(String key) {
        return suppliers.findSupplier(key).filter(Supplier::naturalPerson).isEmpty();
    }
}
