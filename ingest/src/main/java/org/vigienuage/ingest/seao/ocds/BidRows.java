package org.vigienuage.ingest.seao.ocds;

import static org.vigienuage.db.staging.Tables.OCDS_BID;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code bids[]} as SEAO writes them, and {@code bids.details[]} as the standard has them. */
final class BidRows {

    /** In SEAO's table of units. */
    private static final String DOLLARS = "1";

    private BidRows() {}

    /** Writes the bids; returns how many there are. */
    static int write(ReleaseContext release, JsonFields fields) {
        if (!fields.isObject("bids")) {
            return write(release, fields.objects("bids"));
        }
        try (JsonFields bids = fields.object("bids")) {
            return write(release, bids.objects("details"));
        }
    }

    private static int write(ReleaseContext release, List<JsonFields> bids) {
        int order = 0;
        for (JsonFields bid : bids) {
            try (bid) {
                PublishedMoney value = bid.money("value");
                String unit = bid.code(OcdsCodes.VALUE_UNIT, "valueUnit");
                release.row(OCDS_BID, OCDS_BID.SOURCE_FILE_ID, OCDS_BID.POSITION)
                        .set(OCDS_BID.BID_POSITION, ++order)
                        .set(OCDS_BID.BID_ID, bidder(bid))
                        .set(OCDS_BID.ADMISSIBLE, bid.text("admissible"))
                        .set(OCDS_BID.CONFORM, bid.text("conform"))
                        .set(OCDS_BID.VALUE, value.amount())
                        .set(OCDS_BID.VALUE_UNIT, unit == null && value.isCanadian() ? DOLLARS : unit)
                        .set(OCDS_BID.RELATED_LOTS, bid.texts("relatedLots"))
                        .endRow();
            }
        }
        return order;
    }

    /** SEAO identifies a bid by its bidder; the standard names the bidder apart. */
    private static @Nullable String bidder(JsonFields bid) {
        String id = bid.text("id");
        String bidder = null;
        for (JsonFields tenderer : bid.objects("tenderers")) {
            String tendererId = tenderer.text("id");
            // Its name stands in tender.tenderers[] and in parties[].
            tenderer.text("name");
            tenderer.close();
            bidder = bidder == null ? tendererId : bidder;
        }
        return bidder == null ? id : bidder;
    }
}
