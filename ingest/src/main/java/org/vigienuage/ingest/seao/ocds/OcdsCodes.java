package org.vigienuage.ingest.seao.ocds;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes of the OCDS 1.1 code lists and those SEAO adds; any other is reported. */
final class OcdsCodes {

    static final Set<String> TAG = Set.of(
            "planning",
            "planningUpdate",
            "tender",
            "tenderAmendment",
            "tenderUpdate",
            "tenderCancellation",
            "award",
            "awardUpdate",
            "awardCancellation",
            "contract",
            "contractUpdate",
            "contractAmendment",
            "implementation",
            "implementationUpdate",
            "contractTermination",
            "compiled");

    /** Of tenders and lots. */
    static final Set<String> TENDER_STATUS =
            Set.of("planning", "planned", "active", "cancelled", "unsuccessful", "complete", "withdrawn");

    static final Set<String> AWARD_STATUS = Set.of("pending", "active", "cancelled", "unsuccessful");

    static final Set<String> CONTRACT_STATUS = Set.of("pending", "active", "cancelled", "terminated");

    static final Set<String> PROCUREMENT_METHOD = Set.of("open", "selective", "limited", "direct");

    static final Set<String> MAIN_PROCUREMENT_CATEGORY = Set.of("goods", "services", "works");

    static final Set<String> PARTY_ROLE = Set.of(
            "buyer",
            "procuringEntity",
            "supplier",
            "tenderer",
            "funder",
            "enquirer",
            "payer",
            "payee",
            "reviewBody",
            "interestedParty");

    /** The numbers of the XML era; what they mean on the new platform is not confirmed. */
    static final Set<String> VALUE_UNIT =
            IntStream.rangeClosed(0, 13).mapToObj(Integer::toString).collect(Collectors.toUnmodifiableSet());

    private OcdsCodes() {}
}
