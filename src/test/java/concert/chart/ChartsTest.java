package concert.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.chart.draw.Caption;
import concert.chart.draw.DrawnChart;
import concert.chart.draw.Picture;
import concert.results.Frames;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Tag("slow")
class ChartsTest {
    private static final Caption CAPTION = new Caption("Europe 1914", "balance-of-threat", "1", "0.1.0");
    private static final List<String> ONE_RUN = List.of(
            "burden", "cohesion", "life-lines", "polarity", "reasons", "snyder", "stances", "survival", "treaties");

    @TempDir
    Path folder;

    @Test
    void everyChartOfARunIsAFullSheetAndWellFormed() throws Exception {
        Charts.draw(FakeFolder.europe(folder), CAPTION);
        check(ONE_RUN, .02);
    }

    @Test
    void everyChartOfSeveralRunsToo() throws Exception {
        Charts.drawBands(FakeFolder.bands(folder, 3), CAPTION);
        check(List.of("cohesion", "polarity", "stances", "survival", "treaties"), .02);
        assertTrue(words("treaties").contains("mean of 3 runs"));
        assertFalse(
                words("treaties").contains("non-aggression pact"), "a measure that is zero throughout has no panel");
    }

    @Test
    void noBandsNoCharts() throws IOException {
        Charts.drawBands(folder, CAPTION);
        assertFalse(Files.exists(folder.resolve("charts")));
    }

    @Test
    void sameBytesTwice() throws Exception {
        Path once = FakeFolder.europe(folder.resolve("once"));
        Path again = FakeFolder.europe(folder.resolve("again"));
        Charts.draw(once, CAPTION);
        Charts.draw(again, CAPTION);
        for (String name : ONE_RUN) {
            for (String kind : List.of(".png", ".svg")) {
                assertArrayEquals(bytes(once, name + kind), bytes(again, name + kind), name + kind);
            }
        }
    }

    @Test
    void aQuietRunSaysSo() throws Exception {
        Charts.draw(FakeFolder.quiet(folder), CAPTION);
        check(ONE_RUN, .002);
        assertTrue(words("treaties").contains("No treaty was ever in force"));
        assertTrue(words("cohesion").contains("No alliance was ever in force"));
        assertTrue(words("stances").contains("No state ever took a stance"));
    }

    @Test
    void aCrowdedRunShowsTheLongestAndSaysSo() throws Exception {
        Charts.draw(FakeFolder.many(folder, 212, 195, 200), CAPTION);
        check(ONE_RUN, .02);
        assertTrue(words("life-lines").contains("The 26 longest of 212 treaties"));
        assertTrue(words("cohesion").contains("The 12 alliances with the most member-years of "));
    }

    /** The made-up figures: effort rises with size, the two fears add up to a tenth, allies spend 1/1.3 of alone. */
    @Test
    void titlesTellWhatTheFiguresSay() throws Exception {
        List<DrawnChart> drawn = Charts.draw(FakeFolder.europe(folder), CAPTION);
        assertEquals(
                "Larger allies spent more of their economy on arms (rank correlation 1.00), and allies saved 23\u00a0% of"
                        + " what they would spend alone",
                title(drawn, "burden"));
        assertTrue(title(drawn, "snyder")
                .startsWith("Allies that feared entrapment more feared abandonment less (rank correlation \u22121.00"));
        assertEquals(
                "Northern State 0 had 31\u00a0% of all capability in 1890 and 31\u00a0% in 1919, a world of 3.5 effective"
                        + " poles",
                title(drawn, "polarity"));
        assertTrue(title(drawn, "reasons").startsWith("Security held treaties together, "), title(drawn, "reasons"));
        assertTrue(words("polarity").contains("8 others"), "the largest six by name");
        assertTrue(words("survival").contains("n = 6, median "), "six defence pacts");
        assertTrue(words("treaties").contains("states allied: 8"));
    }

    @Test
    void whatIsDrawnIsWhatIsTold() throws Exception {
        FakeFolder.europe(folder);
        List<DrawnChart> sheets = Charts.sheets(Frames.in(folder), CAPTION);
        assertFalse(Files.exists(folder.resolve("charts")), "sheets alone write nothing");
        List<DrawnChart> drawn = Charts.draw(folder, CAPTION);
        assertEquals(sheets, drawn);
        assertEquals(Charts.names(), drawn.stream().map(DrawnChart::name).toList());
        for (DrawnChart each : drawn) {
            assertEquals(Files.readString(folder.resolve("charts/" + each.name() + ".svg")), each.svg());
            assertTrue(
                    each.sound() && !each.title().isEmpty() && !each.subtitle().isEmpty(), each.name());
        }
        assertTrue(drawn.stream().mapToInt(each -> each.svg().length()).sum() < 3_000_000);
    }

    @Test
    void picturesArePaintedAtAnySize() throws Exception {
        List<String> names = List.of("stances", "life-lines");
        List<Picture> pictures = Charts.pictures(names, Frames.in(FakeFolder.europe(folder)));
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Charts.paint(g, pictures.get(0), "caption", 640, 480);
        assertEquals(0xFF000000, image.getRGB(320, 30), "above the sheet of 16 by 9 nothing is painted");
        assertEquals(0xFFFFFFFF, image.getRGB(320, 62));
        assertTrue(inked(image) > .2);
        assertThrows(IllegalArgumentException.class, () -> Charts.pictures(List.of("pie"), Frames.in(folder)));
    }

    private static String title(List<DrawnChart> drawn, String name) {
        return drawn.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .title();
    }

    @Test
    void hostileNamesStayText() throws Exception {
        Charts.draw(
                FakeFolder.named(folder, "</text><script>alert(\"&\")</script>\u0007\u202E x"),
                new Caption("<b>&amp;\u0000", "t", "1", "0"));
        check(ONE_RUN, .002);
        assertEquals(0, svg("life-lines").getElementsByTagName("script").getLength());
        assertTrue(words("life-lines").contains("</text><script>alert(\"&\")</script> x"));
        assertTrue(words("life-lines").contains("<b>&amp; "));
    }

    @Test
    void aRunOfOneTickIsDrawn() throws Exception {
        Charts.draw(FakeFolder.many(folder, 5, 4, 1), CAPTION);
        check(ONE_RUN, .01);
    }

    @Test
    void yearsHaveNoGroupingAndIdsBearTheirChart() throws Exception {
        Charts.draw(FakeFolder.europe(folder), CAPTION);
        String words = words("treaties");
        assertTrue(words.contains("1900") && !words.contains("1,900") && !words.contains("1.900"));
        NodeList all = svg("treaties").getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            String id = ((Element) all.item(at)).getAttribute("id");
            assertTrue(id.isEmpty() || id.startsWith("treaties-"), id);
        }
    }

    @Test
    void theCaptionComesFromTheManifest() throws Exception {
        Path run = FakeFolder.europe(folder);
        Files.writeString(
                run.resolve("manifest.json"),
                "{\"concert\": \"9.9\", \"format\": 2, \"name\": \"Europe\", \"scenario\": \"e.yaml\", \"seed\": 7,"
                        + " \"theories\": [\"institutionalism\"], \"csv\": {}}");
        Charts.draw(run);
        assertTrue(words("stances").contains("Europe \u00b7 institutionalism \u00b7 seed 7 \u00b7 Concert 9.9"));
    }

    /** That these files and no others are there, not blank (share of pixels that are no paper) and sound. */
    private void check(List<String> names, double ink) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
            assertEquals(
                    names.stream()
                            .flatMap(name -> Stream.of(name + ".png", name + ".svg"))
                            .sorted()
                            .toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        for (String name : names) {
            BufferedImage image =
                    ImageIO.read(folder.resolve("charts/" + name + ".png").toFile());
            assertEquals(1600, image.getWidth());
            assertEquals(900, image.getHeight());
            assertTrue(inked(image) > ink, name + " has only " + inked(image) + " of its sheet inked");
            String text = Files.readString(folder.resolve("charts/" + name + ".svg"));
            assertFalse(text.contains("<!DOCTYPE") || text.contains("<image") || text.contains("\r"), name);
            assertFalse(text.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", "").contains("http"), name);
            assertEquals("svg", svg(name).getDocumentElement().getTagName());
        }
    }

    private static double inked(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        int inked = 0;
        for (int pixel : pixels) {
            inked += (pixel & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
        }
        return (double) inked / pixels.length;
    }

    private Document svg(String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("charts/" + name + ".svg").toFile());
    }

    private String words(String name) throws Exception {
        NodeList texts = svg(name).getElementsByTagName("text");
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < texts.getLength(); at++) {
            words.append(texts.item(at).getTextContent()).append('\n');
        }
        return words.toString();
    }

    private static byte[] bytes(Path run, String name) throws IOException {
        return Files.readAllBytes(run.resolve("charts").resolve(name));
    }
}
