package org.vigienuage.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigienuage.web.language.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartImagesTest {

    private static final ChartImages IMAGES = new ChartImages();
    private static final ChartImages OTHER = new ChartImages();
    private static final Map<String, Drawing> DRAWINGS = Samples.all();
    private static final String HOSTILE = "\"><script>alert('x')</script>]]>&amp;\u0001\ud800 {b|c} %s";

    @AfterAll
    static void close() {
        IMAGES.close();
        OTHER.close();
    }

    static Stream<String> kinds() {
        return DRAWINGS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDocumentSaysWhatItShowsToThoseWhoDoNotSeeIt(String kind) throws Exception {
        Element root = parsed(svg(drawing(kind))).getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("lang")).isEqualTo("fr");
        assertThat(root.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(root.getFirstChild().getTextContent())
                .isEqualTo(Samples.caption().title());
        assertThat(root.getFirstChild().getNextSibling().getNodeName()).isEqualTo("desc");
        assertThat(root.getFirstChild().getNextSibling().getTextContent())
                .isEqualTo(Samples.caption().description());
        assertThat(root.getTextContent()).doesNotContain("Cette carte", "C'est une carte");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyMarkIsUnderItsLinkAndHasItsTip(String kind) throws Exception {
        Drawing drawing = drawing(kind);
        Document document = parsed(svg(drawing));

        assertThat(values(document, "a", "href"))
                .containsAll(drawing.marks().stream()
                        .map(Mark::href)
                        .filter(href -> href != null)
                        .toList());
        assertThat(texts(document, "title"))
                .containsAll(drawing.marks().stream().map(Mark::tip).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDocumentHasItsCaptionAndWordsAsText(String kind) throws Exception {
        List<String> texts = texts(parsed(svg(drawing(kind))), "text");

        assertThat(texts)
                .contains(
                        "Contrats infonuagiques par fournisseur",
                        "Infonuagique et licences, adjudications de 2016 à 2025, tous les organismes publics",
                        "Version 2026-11-24.1, 24\u00a0novembre\u00a02026",
                        "vigie-nuage.example/fr/chiffres/supplier");
        assertThat(texts).anyMatch(text -> switch (kind) {
            case "ranked", "stacked", "beside", "matrix", "flow" -> text.equals("Microsoft Canada inc.");
            case "timeline" -> text.contains("Le courtier passe au MCN");
            case "years" -> text.equals("2016-2017");
            default -> text.endsWith("M$");
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingInADocumentRunsOrComesFromElsewhere(String kind) {
        assertThat(svg(drawing(kind)))
                .doesNotContain("<script", "javascript:", "<image", "<foreignObject", "<use", " on", "ecmeta", "zr0")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("url\\((?!#)");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameDrawingGivesTheSameBytesInAnotherProgram(String kind) {
        Drawing drawing = drawing(kind);
        // Instances are numbered: what was drawn before must not show.
        OTHER.inline(Samples.ranked(), Samples.caption(), 500);

        assertThat(OTHER.svg(drawing, Samples.caption())).isEqualTo(IMAGES.svg(drawing, Samples.caption()));
        assertThat(OTHER.inline(drawing, Samples.caption(), 700))
                .isEqualTo(IMAGES.inline(drawing, Samples.caption(), 700));
        assertThat(OTHER.png(drawing, Samples.caption(), PictureSize.CARD))
                .isEqualTo(IMAGES.png(drawing, Samples.caption(), PictureSize.CARD));
    }

    @ParameterizedTest
    @EnumSource(PictureSize.class)
    void anImageHasItsSizeAndIsDrawn(PictureSize size) throws IOException {
        BufferedImage image = image(IMAGES.png(Samples.ranked(), Samples.caption(), size));

        assertThat(image.getWidth()).isEqualTo(size.width());
        assertThat(image.getHeight()).isEqualTo(size.height());
        assertThat(share(image, 0x0b6b61)).as("bars of the first colour").isBetween(10, 400);
        assertThat(share(image, 0x1c1a17)).as("words in ink").isBetween(2, 100);
        assertThat(image.getRGB(size.width() - 1, size.height() - 1) & 0xffffff).isEqualTo(0xfcfbf8);
    }

    @Test
    void imagesHaveTheSizesThatSitesExpect() {
        assertThat(PictureSize.values())
                .extracting(size -> size.width() + "x" + size.height())
                .containsExactly("1200x630", "1080x1080", "2400x1260");
    }

    @Test
    void whatThereIsNoRoomForIsCounted() throws Exception {
        String image = new Picture(Samples.ranked(), Samples.caption(), look -> {
                    try (ChartThreads threads = new ChartThreads()) {
                        return threads.draw(Samples.ranked(), look, Duration.ofMinutes(1));
                    }
                })
                .image(PictureSize.CARD);

        assertThat(image)
                .contains("de plus sur la page", "Microsoft Canada inc.")
                .doesNotContain("Google Cloud Canada");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        Mark mark = new Mark(HOSTILE, HOSTILE, HOSTILE, null, BigDecimal.TEN, BigDecimal.TEN, "javascript:alert(1)", 0);
        List<Drawing> drawings = List.of(
                new BarDrawing(BarDrawing.Kind.RANKED, Language.FRENCH, List.of(mark)),
                new BarDrawing(BarDrawing.Kind.PARTS, Language.FRENCH, List.of(mark, mark)),
                new SeriesDrawing(
                        SeriesDrawing.Layout.BESIDE,
                        Language.FRENCH,
                        List.of(HOSTILE),
                        List.of(
                                new SeriesDrawing.Line(HOSTILE, List.of(mark)),
                                new SeriesDrawing.Line(HOSTILE, List.of(mark)))),
                new MatrixDrawing(
                        Language.FRENCH,
                        List.of(HOSTILE),
                        List.of(HOSTILE),
                        List.of(new MatrixDrawing.Cell(0, 0, mark))),
                new FlowDrawing(
                        Language.FRENCH,
                        List.of(new FlowDrawing.End(HOSTILE, HOSTILE)),
                        List.of(new FlowDrawing.End(HOSTILE, HOSTILE)),
                        List.of(new FlowDrawing.Flow(0, 0, mark))));
        Caption caption = new Caption(Language.FRENCH, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE);
        for (Drawing drawing : drawings) {
            for (String svg : List.of(
                    new String(IMAGES.svg(drawing, caption), StandardCharsets.UTF_8),
                    IMAGES.inline(drawing, caption, 340))) {
                assertThat(svg).doesNotContain("<script", "]]>", "\u0001");
                assertThat(texts(parsed(svg), "title"))
                        .allSatisfy(title ->
                                assertThat(title).isEqualTo("\"><script>alert('x')</script>]]>&amp; {b|c} %s"));
                assertThat(values(parsed(svg), "a", "href")).isEmpty();
            }
            assertThat(IMAGES.png(drawing, caption, PictureSize.CARD)).isNotEmpty();
        }
    }

    @Test
    void onlyAddressesOfTheWebAndOfThisSiteAreLinks() {
        assertThat(List.of("https://example.org/", "HTTP://example.org", "fournisseurs/x?a=b:c", "/fr/", "?q=a:b", "."))
                .allMatch(SvgBody::isWeb);
        assertThat(List.of("javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", " java:x"))
                .noneMatch(SvgBody::isWeb);
    }

    @Test
    void inAPageAChartWithLinksIsAGroupAndOneWithoutIsAnImage() throws Exception {
        Mark plain = new Mark("A", "10\u00a0$", "A", null, BigDecimal.TEN, null, null, 0);
        Element linked =
                parsed(IMAGES.inline(Samples.ranked(), Samples.caption(), 340)).getDocumentElement();
        Element mute = parsed(IMAGES.inline(
                        new BarDrawing(BarDrawing.Kind.RANKED, Language.FRENCH, List.of(plain)),
                        Samples.caption(),
                        340))
                .getDocumentElement();

        assertThat(linked.getAttribute("role")).isEqualTo("group");
        assertThat(mute.getAttribute("role")).isEqualTo("img");
        assertThat(linked.getAttribute("aria-labelledby"))
                .isEqualTo(((Element) linked.getFirstChild()).getAttribute("id"));
    }

    @Test
    void twoPicturesOfOnePageShareNoIdentifier() throws Exception {
        List<String> one = identifiers("stacked");
        List<String> other = identifiers("parts");

        assertThat(one).isNotEmpty().doesNotContainAnyElementsOf(other).doesNotHaveDuplicates();
    }

    @Test
    void coloursAreThoseOfTheStylesheetInLightAndDark() {
        String svg = svg(Samples.ranked());

        assertThat(svg)
                .contains("fill=\"#0b6b61\" class=\"vn-fill-series-1\"")
                .contains(".vn-fill-series-1{fill:var(--vn-series-1,#0b6b61)}")
                .contains("@media screen and (prefers-color-scheme:dark){")
                .contains(".vn-fill-series-1{fill:var(--vn-series-1,#4db6a6)}")
                .contains("@media (forced-colors:active){");
    }

    @Test
    void aDrawingThatTakesTooLongIsGivenUpAndTheNextOneIsDrawn() {
        try (ChartThreads threads = new ChartThreads()) {
            Look look = new Look(600, null);
            Duration patient = Duration.ofMinutes(2);
            assertThat(threads.draw(Samples.ranked(), look, patient).svg()).startsWith("<svg");

            assertThatThrownBy(() -> threads.draw(Samples.ranked(), look, Duration.ZERO))
                    .isInstanceOfSatisfying(
                            ChartFailure.class,
                            failure -> assertThat(failure.reason()).isEqualTo(ChartFailure.Reason.TOO_LONG));

            assertThat(threads.draw(Samples.ranked(), look, patient).svg()).startsWith("<svg");
        }
    }

    @Test
    void aDrawingThatCannotBeDrawnSaysSo() {
        Mark mark = Samples.ranked().marks().getFirst();
        Drawing eventWithoutYears = new TimelineDrawing(
                Language.FRENCH, List.of(), List.of(new TimelineDrawing.Moment(LocalDate.of(2018, 3, 23), mark)));

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> IMAGES.svg(eventWithoutYears, Samples.caption()))
                    .isInstanceOfSatisfying(
                            ChartFailure.class,
                            failure -> assertThat(failure.reason()).isEqualTo(ChartFailure.Reason.BROKEN));
        }
    }

    @Test
    void anEmptyDrawingIsAnEmptyPicture() {
        Drawing empty = new FlowDrawing(Language.FRENCH, List.of(), List.of(), List.of());

        assertThat(svg(empty)).contains("<title>Contrats infonuagiques par fournisseur</title>");
    }

    @Test
    void theScriptIsTheOneThatBrowsersLoad() throws IOException {
        assertThat(resource("/org/vigienuage/web/chart/server.js"))
                .contains("from '/META-INF/resources/charts/drawings.js'")
                .contains("from '/META-INF/resources/webjars/echarts/5.5.0/echarts.esm.min.js'");
        assertThat(resource("/META-INF/resources/charts/vn-chart.js"))
                .contains("from './drawings.js'")
                .contains("import('../webjars/echarts/5.5.0/echarts.esm.min.js')");
    }

    @Test
    void inAPageThereIsALayoutForWideAndOneForNarrowScreens() throws Exception {
        Document page = page(Samples.ranked());

        assertThat(values(page, "svg", "class"))
                .containsExactly("vn-drawing vn-drawing--wide", "vn-drawing vn-drawing--narrow");
        assertThat(values(page, "svg", "width")).containsExactly("700", "340");
        assertThat(resource("/META-INF/resources/styles/tokens.css")).contains(".vn-drawing--narrow {");
    }

    private static List<String> identifiers(String kind) throws Exception {
        return Stream.of("pattern", "title", "desc", "clipPath")
                .flatMap(element -> {
                    try {
                        return values(page(drawing(kind)), element, "id").stream();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Document page(Drawing drawing) throws Exception {
        return parsed("<div>" + IMAGES.inline(drawing, Samples.caption(), 700) + "</div>");
    }

    private static Drawing drawing(String kind) {
        return Objects.requireNonNull(DRAWINGS.get(kind), kind);
    }

    private static String svg(Drawing drawing) {
        return new String(IMAGES.svg(drawing, Samples.caption()), StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (var bytes = ChartImagesTest.class.getResourceAsStream(name)) {
            assertThat(bytes).as(name).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Pixels of exactly one colour, in thousandths of all. */
    private static int share(BufferedImage image, int colour) {
        long same = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                same += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return (int) (same * 1000 / ((long) image.getWidth() * image.getHeight()));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document document, String element) {
        return elements(document, element).stream().map(Element::getTextContent).toList();
    }

    private static List<String> values(Document document, String element, String attribute) {
        return elements(document, element).stream()
                .map(each -> each.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return Stream.iterate(0, at -> at < nodes.getLength(), at -> at + 1)
                .map(at -> (Element) nodes.item(at))
                .toList();
    }
}
