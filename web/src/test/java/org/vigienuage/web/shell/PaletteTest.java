package org.vigienuage.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the stylesheet can be told apart, on light and on dark paper, and by people who see fewer of them. */
class PaletteTest {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles/tokens.css");
    private static final Pattern TOKEN =
            Pattern.compile("--vn-([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

    /** What people who lack one kind of cone see, in linear light (Viénot, Brettel and Mollon 1999). */
    private static final double[][][] SIGHTS = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}},
        {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}}
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void textCanBeReadOnPaperAndShade(int scheme) throws Exception {
        Map<String, String> colours = colours(scheme);
        for (String paper : List.of("paper", "shade")) {
            for (String text : List.of("ink", "muted", "accent", "warning", "error")) {
                assertThat(contrast(of(colours, text), of(colours, paper)))
                        .as(text + " on " + paper)
                        .isGreaterThan(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void marksCanBeSeenOnPaper(int scheme) throws Exception {
        Map<String, String> colours = colours(scheme);
        for (String mark :
                List.of("series-1", "series-2", "series-3", "series-4", "series-5", "series-6", "rule-strong")) {
            assertThat(contrast(of(colours, mark), of(colours, "paper")))
                    .as(mark)
                    .isGreaterThan(3);
        }
    }

    /** The scopes stand end to end, four colours at most: neighbours must differ for every kind of sight. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void neighboursDifferForEverySight(int scheme) throws Exception {
        Map<String, String> colours = colours(scheme);
        for (double[][] sight : SIGHTS) {
            for (int series = 1; series < 4; series++) {
                double distance = distance(
                        seen(of(colours, "series-" + series), sight),
                        seen(of(colours, "series-" + (series + 1)), sight));
                assertThat(distance).as("series " + series + " and the next").isGreaterThan(0.1);
            }
        }
    }

    private static Map<String, String> colours(int scheme) throws Exception {
        Matcher matcher = TOKEN.matcher(Files.readString(STYLES));
        Map<String, String> colours = new HashMap<>();
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2 + scheme));
        }
        return colours;
    }

    private static String of(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static double contrast(String one, String other) {
        double first = luminance(linear(one));
        double second = luminance(linear(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] seen(String colour, double[][] sight) {
        double[] rgb = linear(colour);
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            seen[row] = sight[row][0] * rgb[0] + sight[row][1] * rgb[1] + sight[row][2] * rgb[2];
        }
        return seen;
    }

    /** In OKLab, where distances are about those the eye sees. */
    private static double distance(double[] one, double[] other) {
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.sqrt(Math.pow(first[0] - second[0], 2)
                + Math.pow(first[1] - second[1], 2)
                + Math.pow(first[2] - second[2], 2));
    }

    private static double[] lab(double[] rgb) {
        double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double[] linear(String colour) {
        List<Double> parts = new ArrayList<>();
        for (int at = 1; at < 7; at += 2) {
            double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
            parts.add(part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return parts.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
