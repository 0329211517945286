package org.vigienuage.ingest.seao.ocds;

import static org.vigienuage.db.staging.Tables.OCDS_RELEASE;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.copy.CopyTable;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.issue.DataIssue;
import org.vigienuage.ingest.seao.PublishedValues;

/** Makes rows of releases. */
final class ReleaseRows {

    private static final Pattern OCID_OF_SEAO = Pattern.compile("ocds-ec9k95-([0-9]{1,18})");

    private final StagingArea area;
    private final PublishedValues values;

    ReleaseRows(StagingArea area) {
        this.area = area;
        this.values = new PublishedValues(area.issues());
    }

    /** Writes a release; one that is not an object or has no ocid is reported and left out. */
    @SuppressWarnings("unchecked")
    void write(@Nullable Object value, int position) {
        if (!(value instanceof Map<?, ?> object)) {
            area.issues().add(new DataIssue.MissingOcid("releases[]", JsonText.of(value)));
            return;
        }
        Map<String, @Nullable Object> members = (Map<String, @Nullable Object>) object;
        JsonFields release = new JsonFields(members, "", area.issues(), values);
        String ocid = release.text("ocid");
        if (ocid == null) {
            area.issues().add(new DataIssue.MissingOcid("ocid", JsonText.of(value)));
            return;
        }
        area.issues().identifyRecord(ocid);
        try (release;
                JsonFields buyer = release.object("buyer")) {
            write(release, buyer, ocid, new ReleaseContext(area, position));
        }
    }

    private void write(JsonFields release, JsonFields buyer, String ocid, ReleaseContext context) {
        String id = release.text("id");
        String buyerId = buyer.text("id");
        PartyRows.Buyer buyingParty = PartyRows.write(context, release.objects("parties"), buyerId);
        CopyTable row = context.row(OCDS_RELEASE, OCDS_RELEASE.SOURCE_FILE_ID, OCDS_RELEASE.POSITION)
                .set(OCDS_RELEASE.OCID, ocid)
                .set(OCDS_RELEASE.SEAO_NUMBER, seaoNumber(ocid))
                .set(OCDS_RELEASE.RELEASE_ID, id)
                .set(OCDS_RELEASE.RELEASED_AT, values.stamp("id", id))
                .set(OCDS_RELEASE.RELEASE_DATE, release.moment("date"))
                .set(OCDS_RELEASE.TAGS, release.codes(OcdsCodes.TAG, "tag"))
                .set(OCDS_RELEASE.INITIATION_TYPE, release.text("initiationType"))
                .set(OCDS_RELEASE.LANGUAGE, release.text("language"))
                .set(OCDS_RELEASE.BUYER_NAME, buyer.text("name"))
                .set(OCDS_RELEASE.BUYER_ID, buyerId)
                .set(OCDS_RELEASE.BUYER_PARTY_NAME, buyingParty.name())
                .set(OCDS_RELEASE.MUNICIPAL, buyingParty.municipal());
        TenderRows.write(context, release.object("tender"), row);
        row.set(OCDS_RELEASE.BID_COUNT, BidRows.write(context, release))
                .set(OCDS_RELEASE.AWARD_COUNT, AwardRows.write(context, release.objects("awards")))
                .set(OCDS_RELEASE.CONTRACT_COUNT, ContractRows.write(context, release.objects("contracts")))
                .endRow();
        RelatedProcessRows.write(context, release.objects("relatedProcesses"));
    }

    private @Nullable String seaoNumber(String ocid) {
        Matcher matcher = OCID_OF_SEAO.matcher(ocid);
        if (matcher.matches()) {
            return matcher.group(1);
        }
        area.issues().add(new DataIssue.ForeignOcid("ocid", ocid));
        return null;
    }
}
