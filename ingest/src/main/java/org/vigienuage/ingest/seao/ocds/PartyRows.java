package org.vigienuage.ingest.seao.ocds;

import static org.vigienuage.db.staging.Tables.OCDS_PARTY;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code parties[]}. */
final class PartyRows {

    private PartyRows() {}

    /** What the release itself keeps of its buyer. */
    record Buyer(
            @Nullable String id,
            @Nullable String name,
            @Nullable String municipal) {
        static final Buyer NONE = new Buyer(null, null, null);
    }

    /** Writes the parties; returns the one that buys: of several, the one the release names. */
    static Buyer write(ReleaseContext release, List<JsonFields> parties, @Nullable String buyerId) {
        @Nullable Buyer buyer = null;
        int partyPosition = 0;
        for (JsonFields party : parties) {
            Written written = write(release, party, ++partyPosition);
            boolean isBetter = buyer == null || (isNamed(written.buyer(), buyerId) && !isNamed(buyer, buyerId));
            if (written.isBuyer() && isBetter) {
                buyer = written.buyer();
            }
        }
        return buyer == null ? Buyer.NONE : buyer;
    }

    private record Written(Buyer buyer, boolean isBuyer) {}

    private static Written write(ReleaseContext release, JsonFields party, int partyPosition) {
        try (party;
                JsonFields address = party.object("address");
                JsonFields details = party.object("details")) {
            Buyer asBuyer = new Buyer(party.text("id"), party.text("name"), details.text("municipal", "Municipal"));
            String[] roles = party.codes(OcdsCodes.PARTY_ROLE, "roles");
            release.row(OCDS_PARTY, OCDS_PARTY.SOURCE_FILE_ID, OCDS_PARTY.POSITION)
                    .set(OCDS_PARTY.PARTY_POSITION, partyPosition)
                    .set(OCDS_PARTY.PARTY_ID, asBuyer.id())
                    .set(OCDS_PARTY.NAME, asBuyer.name())
                    .set(OCDS_PARTY.ROLES, roles)
                    .set(OCDS_PARTY.NEQ, details.text("neq", "NEQ", "Neq"))
                    .set(OCDS_PARTY.MUNICIPAL, asBuyer.municipal())
                    .set(OCDS_PARTY.STREET_ADDRESS, address.text("streetAddress"))
                    .set(OCDS_PARTY.LOCALITY, address.text("locality"))
                    .set(OCDS_PARTY.REGION, address.text("region"))
                    .set(OCDS_PARTY.POSTAL_CODE, address.text("postalCode"))
                    .set(OCDS_PARTY.COUNTRY_NAME, address.text("countryName"))
                    .endRow();
            return new Written(asBuyer, Arrays.asList(roles).contains("buyer"));
        }
    }

    private static boolean isNamed(Buyer buyer, @Nullable String buyerId) {
        return buyer.id() != null && buyer.id().equals(buyerId);
    }
}
