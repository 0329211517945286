package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.contract.ContractColumn;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.filter.ProcurementMethod;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.table.FileFormat;
import tools.jackson.databind.JsonNode;

/** The description says what the program does. */
class OpenApiTest extends ApiTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressIsDescribedAndNoOther() {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/"))
                .map(pattern -> pattern.replaceAll(":[^}]+}", "}"))
                .forEach(served::add);

        assertThat(served)
                .containsExactlyInAnyOrderElementsOf(document().get("paths").propertyNames());
    }

    @Test
    void selectionsHaveTheParametersOfTheFilterInItsOrder() {
        List<String> described = new ArrayList<>();
        document().at("/paths/~1api~1v1~1ledger/get/parameters").forEach(parameter -> described.add(name(parameter)));

        List<String> read = new ArrayList<>(FilterParameters.KEYS);
        read.add("lang");
        assertThat(described).isEqualTo(read);
    }

    @Test
    void valuesThatCanBeChosenAreListed() {
        assertThat(values("scope/schema/enum"))
                .isEqualTo(Stream.of(Scope.values()).map(Scope::key).toList());
        assertThat(values("method/schema/items/enum"))
                .isEqualTo(Stream.of(ProcurementMethod.values())
                        .map(ProcurementMethod::key)
                        .toList());
        assertThat(values("dimension/schema/enum"))
                .isEqualTo(Stream.of(Dimension.values()).map(Dimension::key).toList());
        for (String dimension : List.of("by", "across")) {
            assertThat(values(dimension + "/schema/enum")).isEqualTo(values("dimension/schema/enum"));
        }
        assertThat(values("basis/schema/enum"))
                .isEqualTo(Stream.of(Basis.values()).map(Basis::key).toList());
        assertThat(values("format/schema/enum"))
                .isEqualTo(Stream.of(FileFormat.values())
                        .map(FileFormat::extension)
                        .distinct()
                        .toList());
        assertThat(values("sort/schema/enum"))
                .isEqualTo(Stream.of(ContractColumn.values())
                        .flatMap(column -> Stream.of("-" + column.key(), column.key()))
                        .toList());
        assertThat(document().at("/components/parameters/limit/schema/maximum").intValue())
                .isEqualTo(Paging.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/ledger, Ledger, ''",
        "/api/v1/aggregates/year?scope=all, AggregateRow, /0",
        "/api/v1/aggregates/supplier.json?scope=all, TableFile, ''",
        "/api/v1/contracts.json?scope=all, TableMeta, /meta",
        "/api/v1/crosses/supplier/ministry.json?scope=all, TableColumn, /meta/columns/0",
        "/api/v1/crosses/supplier/fiscal-year?scope=all, CrossRow, /rows/0",
        "/api/v1/contracts?scope=all, ContractList, ''",
        "/api/v1/contracts?scope=all, Contract, /items/0",
        "/api/v1/status, Status, ''",
        "/api/v1/suppliers/microsoft, Supplier, ''",
        "/api/v1/suppliers/microsoft, Spelling, /spellings/0",
        "/api/v1/suppliers/microsoft, Owner, /owners/0",
        "/api/v1/makers/microsoft, Maker, ''",
        "/api/v1/explain, Explanation, ''",
        "/api/v1/versions, Version, /0",
        "/api/v1/changes?since=2026-11-23.1, Changes, ''",
        "/api/v1/report-card, ReportCard, ''",
        "/api/v1/report-card, ReportCardFigure, /figures/0",
        "/api/v1/report-card, Share, /figures/0/recall",
        "/api/v1/report-card, LabelMiss, /misses/0",
        "/api/v1/unattached?scope=all, UnattachedList, ''",
        "/api/v1/unattached?scope=all, UnattachedFact, /items/0",
        "/api/v1/issues, IssueKind, /0",
        "/api/v1/issues/fake-neq, IssueList, ''",
        "/api/v1/issues/fake-neq, Issue, /items/0",
        "/api/v1/months, MonthCoverage, /0",
        "/api/v1/files, FileList, ''",
        "/api/v1/files, FileFreshness, /items/0",
        "/api/v1/gaps, CoverageGap, /0",
        "/api/v1/quiet-bodies, QuietList, ''",
        "/api/v1/organizations/mcn, Organization, ''",
        "/api/v1/claims, Claim, /0",
        "/api/v1/competition?scope=all, Competition, ''",
        "/api/v1/competition?scope=all, Concentration, /suppliers",
        "/api/v1/competition?scope=all, Growth, /growth",
        "/api/v1/competition/ministry?scope=all, CompetitionRow, /0",
        "/api/v1/grounds?scope=all, Ground, /0",
        "/api/v1/chains?scope=all, Chain, /0",
        "/api/v1/chains?scope=all, ChainLink, /0/links/0",
        "/api/v1/spread/year?scope=all, Spread, ''",
        "/api/v1/cite?scope=all, Citation, ''",
        "/api/v1/cite?scope=all, StyledReference, /styles/0",
        "/api/v1/search?q=microsoft, SearchAnswer, ''",
        "/api/v1/search?q=microsoft, Found, /groups/0",
        "/api/v1/search?q=microsoft, Hit, /groups/0/items/0",
    })
    void answersHaveTheFieldsDescribed(String address, String schema, String pointer) {
        JsonNode answer = json(address).at(pointer);

        assertThat(answer.propertyNames())
                .containsExactlyElementsOf(document()
                        .at("/components/schemas/" + schema + "/properties")
                        .propertyNames());
    }

    @Test
    void everyOperationHasAnExampleThatIsAnswered() {
        document().get("paths").properties().forEach(path -> {
            String example = path.getValue().at("/get/x-example").stringValue();

            assertThat(example.split("\\?", 2)[0]).matches(path.getKey().replaceAll("\\{[^}]+}", "[^/]+"));
            assertThat(get(example).statusCode()).as(example).isEqualTo(200);
        });
    }

    @Test
    void itPromisesWhatStays() {
        assertThat(document().at("/info/description").stringValue())
                .contains("never renamed or removed", "answered the same for ever", "RateLimit-Remaining");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode document = document();

        assertThat(document.findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.stringValue().substring(1))
                                        .isMissingNode())
                        .as(reference.stringValue())
                        .isFalse());
    }

    private JsonNode document() {
        return json("/api/openapi.json");
    }

    private static String name(JsonNode parameter) {
        String reference = parameter.get("$ref").stringValue();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private List<String> values(String parameter) {
        return document()
                .at("/components/parameters/" + parameter)
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }
}
