package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsTest {
    private static final Set<String> SECTORS =
            Set.of("ministry", "budget-body", "enterprise", "health", "education", "municipal", "other");

    private final List<CSVRecord> organizations =
            Folder.rows("curated/organizations.csv", "slug", "name", "acronym", "sector", "source", "confidence");
    private final List<CSVRecord> aliases =
            Folder.rows("curated/organization_alias.csv", "slug", "kind", "value", "source");
    private final List<CSVRecord> sectors =
            Folder.rows("curated/organization_sector.csv", "priority", "pattern", "sector", "ministry", "source");
    private final List<CSVRecord> ministries =
            Folder.rows("curated/ministries.csv", "slug", "name_fr", "name_en", "short_fr", "source");
    private final List<CSVRecord> attachments = Folder.rows(
            "curated/organization_ministry.csv", "slug", "ministry", "valid_from", "valid_to", "source", "confidence");

    private final List<CSVRecord> formerNames = Folder.rows(
            "curated/organization_former_name.csv", "slug", "name", "valid_from", "valid_to", "source", "confidence");

    @Test
    void anOrganization_hasASlugOfItsOwnAndASector() {
        assertThat(Folder.values(organizations, "slug"))
                .hasSameSizeAs(organizations)
                .allMatch(Validity.SLUG.asMatchPredicate());
        assertThat(SECTORS).containsAll(Folder.values(organizations, "sector"));
        assertThat(Validity.CONFIDENCES).containsAll(Folder.values(organizations, "confidence"));
    }

    @Test
    void aMinistry_hasASlugOfItsOwnAndNamesInBothLanguages() {
        assertThat(Folder.values(ministries, "slug"))
                .hasSameSizeAs(ministries)
                .allMatch(Validity.SLUG.asMatchPredicate());
        for (CSVRecord ministry : ministries) {
            assertThat(ministry.get("name_fr")).as("%s", ministry).isNotBlank();
            assertThat(ministry.get("name_en")).as("%s", ministry).isNotBlank();
        }
    }

    @Test
    void anAlias_isNormalisedAndBelongsToOneOrganization() {
        assertThat(Folder.values(organizations, "slug")).containsAll(Folder.values(aliases, "slug"));
        var seen = new HashSet<String>();
        for (CSVRecord alias : aliases) {
            assertThat(alias.get("kind")).as("%s", alias).isIn("exact", "prefix");
            assertThat(alias.get("value")).as("%s", alias).isNotBlank().isEqualTo(PlainText.of(alias.get("value")));
            assertThat(seen.add(alias.get("kind") + " " + alias.get("value")))
                    .as("%s", alias)
                    .isTrue();
        }
    }

    @Test
    void sectorPatterns_compileAndHaveAPriorityOfTheirOwn() {
        assertThat(Folder.values(sectors, "priority")).hasSameSizeAs(sectors);
        assertThat(SECTORS).containsAll(Folder.values(sectors, "sector"));
        assertThat(Folder.values(ministries, "slug")).containsAll(Folder.values(sectors, "ministry"));
        for (CSVRecord sector : sectors) {
            assertThat(Pattern.compile(sector.get("pattern")).matcher("").find())
                    .isFalse();
            assertThat(sector.get("pattern")).matches("[a-z0-9 ()|?^$]+");
        }
    }

    @Test
    void anAttachment_namesAKnownOrganizationAndMinistry() {
        assertThat(Folder.values(organizations, "slug")).containsAll(Folder.values(attachments, "slug"));
        assertThat(Folder.values(ministries, "slug")).containsAll(Folder.values(attachments, "ministry"));
        assertThat(Validity.CONFIDENCES).containsAll(Folder.values(attachments, "confidence"));
    }

    @Test
    void datesOfAnAttachment_areOrderedAndNeverOverlap() {
        var byOrganization = new TreeMap<String, TreeMap<LocalDate, LocalDate>>();
        for (CSVRecord row : attachments) {
            var from = row.get("valid_from").isEmpty() ? LocalDate.MIN : LocalDate.parse(row.get("valid_from"));
            var to = row.get("valid_to").isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get("valid_to"));
            assertThat(from).as("%s", row).isBefore(to);
            var periods = byOrganization.computeIfAbsent(row.get("slug"), slug -> new TreeMap<>());
            assertThat(periods.put(from, to)).as("%s", row).isNull();
        }
        byOrganization.forEach((organization, periods) -> {
            var previousEnd = (LocalDate) null;
            for (var period : periods.entrySet()) {
                if (previousEnd != null) {
                    assertThat(period.getKey()).as(organization).isAfter(previousEnd);
                }
                previousEnd = period.getValue();
            }
        });
    }

    @Test
    void aFormerName_isOfAKnownOrganizationThatIsCalledOtherwiseNow() {
        var names = new TreeMap<String, String>();
        organizations.forEach(organization -> names.put(organization.get("slug"), organization.get("name")));
        var seen = new HashSet<String>();
        for (CSVRecord row : formerNames) {
            assertThat(names).containsKey(row.get("slug")).doesNotContainEntry(row.get("slug"), row.get("name"));
            assertThat(seen.add(row.get("slug") + " " + row.get("name")))
                    .as("%s", row)
                    .isTrue();
            assertThat(row.get("source")).as("%s", row).isNotBlank();
            assertThat(row.get("confidence")).as("%s", row).isIn(Validity.CONFIDENCES);
            if (!row.get("valid_from").isEmpty() && !row.get("valid_to").isEmpty()) {
                assertThat(LocalDate.parse(row.get("valid_from"))).as("%s", row).isBefore(row.get("valid_to"));
            }
        }
    }

    @Test
    void everySector_hasALabelInBothLanguages() {
        var labels =
                Folder.rows("curated/codes.csv", "list", "code", "key", "label_fr", "label_en", "confirmed", "note");
        var codes = new HashSet<>(SECTORS);
        codes.add("unknown");
        codes.add("federal");
        assertThat(labels).allMatch(label -> label.get("list").equals("sector"));
        assertThat(Folder.values(labels, "code")).isEqualTo(new TreeSet<>(codes));
        labels.forEach(label ->
                assertThat(label.get("label_fr") + label.get("label_en")).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "SQI-Direction principale Technologies de l'information, sqi",
        "'Ministère des Transports, de la Mobilité durable (Direction des contrats)', mtmd",
        "Revenu Québec -, revenu-quebec",
        "Ville de Montréal - Service de l'approvisionnement, ville-de-montreal",
        "Ville de Montréal-Est, ville-de-montreal-est",
        "Centre de services partagés du Québec- Direction générale des acquisitions (DGACQ), cspq",
        "CHU Ste-Justine, chu-sainte-justine",
        "DGCGER (Ministère des transports), cger",
        "Université du Québec à Montréal (SPI), uqam",
        "Ville de Lavaltrie, ''"
    })
    void subUnits_rollUpToTheirBody(String published, String slug) {
        assertThat(bodyOf(PlainText.of(published))).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "Commission scolaire des Bois-Francs ., education",
        "Centre de service scolaire du Lac-Témiscamingue, education",
        "Cégep de Sorel-Tracy., enseignement-superieur",
        "Le Collège Montmorency, enseignement-superieur",
        "CSSS Baie des Chaleurs, sante",
        "Hôpital Juif de réadaptation, sante",
        "Municipalité de Saint-Donat, municipal",
        "Régie intermunicipale de police, municipal"
    })
    void networks_areKnownByTheirNames(String published, String ministry) {
        var plain = PlainText.of(published);
        assertThat(sectors)
                .filteredOn(sector ->
                        Pattern.compile(sector.get("pattern")).matcher(plain).find())
                .first()
                .satisfies(sector -> assertThat(sector.get("ministry")).isEqualTo(ministry));
    }

    private String bodyOf(String plain) {
        var best = "";
        var bestLength = 0;
        for (CSVRecord alias : aliases) {
            var value = alias.get("value");
            if (alias.get("kind").equals("exact")) {
                if (plain.equals(value)) {
                    return alias.get("slug");
                }
            } else if ((plain + " ").startsWith(value + " ") && value.length() > bestLength) {
                best = alias.get("slug");
                bestLength = value.length();
            }
        }
        return best;
    }
}
