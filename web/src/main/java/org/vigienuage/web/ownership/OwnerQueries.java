package org.vigienuage.web.ownership;

import static org.jooq.Records.mapping;
import static org.vigienuage.db.mart.Tables.SUPPLIER_OWNER;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.web.version.OneVersion;

/** The dated owners of suppliers and makers. */
@Component
@OneVersion
public class OwnerQueries {

    private final DSLContext database;

    OwnerQueries(DSLContext database) {
        this.database = database;
    }

    /** In the order of time; a day that none of them holds is unknown. */
    public List<Owner> listOwners(String key) {
        return database.select(
                        SUPPLIER_OWNER.PARENT,
                        SUPPLIER_OWNER.PARENT_FR,
                        SUPPLIER_OWNER.COUNTRY,
                        SUPPLIER_OWNER.JURISDICTION,
                        SUPPLIER_OWNER.FIRST_DAY,
                        SUPPLIER_OWNER.LAST_DAY,
                        SUPPLIER_OWNER.SOURCE,
                        SUPPLIER_OWNER.CONFIDENCE)
                .from(SUPPLIER_OWNER)
                .where(SUPPLIER_OWNER.SUPPLIER_KEY.eq(key))
                .orderBy(SUPPLIER_OWNER.OWNER_NUMBER)
                .fetch(mapping(Owner::new));
    }
}
