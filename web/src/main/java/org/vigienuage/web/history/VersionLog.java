package org.vigienuage.web.history;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** Every publication with what it added up to, asked of each of them. */
@Component
@OneVersion
public class VersionLog {

    private final VersionQueries versions;
    private final LedgerQueries ledgers;

    VersionLog(VersionQueries versions, LedgerQueries ledgers) {
        this.versions = versions;
        this.ledgers = ledgers;
    }

    public int count() {
        return versions.listAll().size();
    }

    /** The newest first. */
    public List<VersionEntry> slice(int offset, int limit) {
        List<PublishedVersion> all = versions.listAll();
        int read = versions.findRead().map(PublishedVersion::number).orElse(0);
        List<VersionEntry> entries = new ArrayList<>();
        for (int at = offset; at < Math.min(all.size(), offset + limit); at++) {
            PublishedVersion version = all.get(at);
            versions.pin(version.number());
            String previous = at + 1 < all.size() ? all.get(at + 1).name() : null;
            entries.add(new VersionEntry(version, previous, total(Scope.CORE), total(Scope.EXTENDED)));
        }
        if (read > 0) {
            versions.pin(read);
        }
        return entries;
    }

    private Totals total(Scope scope) {
        return ledgers.ledger(ContractFilter.of(scope)).included();
    }
}
