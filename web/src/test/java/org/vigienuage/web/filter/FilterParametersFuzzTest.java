package org.vigienuage.web.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in an address, the filter that is read from it can be written and is read back the same. */
class FilterParametersFuzzTest {

    static Stream<Arguments> queries() {
        return Stream.of(
                        "scope=core&from=2018-04-01&supplier=microsoft&supplier=oracle&q=l%E2%80%99h%20%26&min=1000.5&max=1000000",
                        "added=true&to=2020-02-29&ministry-on=today&version=2026-11-23.1&method=direct",
                        "q=%00&min=-0&max=1e999999999&scope=&supplier='&=&&q",
                        "q=%F0%9F%98%80%0D%0A&maker=../..&organization=%3Cscript%3E")
                .map(query -> Arguments.of((Object) query.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("queries")
    @FuzzTest(maxDuration = "2m")
    void whatIsReadIsWrittenAndReadTheSame(byte[] address) {
        ContractFilter filter = FilterParameters.read(decoded(new String(address, StandardCharsets.UTF_8)), Set.of())
                .filter();

        ReadFilter again = FilterParameters.read(decoded(FilterParameters.toQuery(filter)), Set.of());

        assertThat(again).isEqualTo(new ReadFilter(filter, List.of()));
    }

    private static Map<String, List<String>> decoded(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (!pair.isEmpty()) {
                parameters
                        .computeIfAbsent(decodedPart(parts[0]), key -> new ArrayList<>())
                        .add(parts.length == 1 ? "" : decodedPart(parts[1]));
            }
        }
        return parameters;
    }

    /** A part that cannot be decoded stands for itself; the server refuses it before. */
    private static String decodedPart(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
