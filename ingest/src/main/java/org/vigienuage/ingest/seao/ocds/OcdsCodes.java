package org.vigienuage.ingest.seao.ocds;

import java.util.Set;
import org.vigienuage.ingest.seao.KnownCodes;

/** Codes of the release packages: of the OCDS 1.1 code lists, those that can occur here. */
final class OcdsCodes {

    static final Set<String> TAG = KnownCodes.of("release_tag");

    /** Of tenders and lots. */
    static final Set<String> TENDER_STATUS = KnownCodes.of("tender_status");

    static final Set<String> AWARD_STATUS = KnownCodes.of("award_status");

    static final Set<String> CONTRACT_STATUS = KnownCodes.of("contract_status");

    static final Set<String> PROCUREMENT_METHOD = KnownCodes.of("method_ocds_fallback");

    static final Set<String> MAIN_PROCUREMENT_CATEGORY = KnownCodes.of("nature_ocds");

    static final Set<String> PARTY_ROLE = KnownCodes.of("party_role");

    /** The numbers of the XML era; what they mean on the new platform is not confirmed. */
    static final Set<String> VALUE_UNIT = KnownCodes.of("bid_unit");

    private OcdsCodes() {}
}
