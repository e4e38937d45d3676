package concert.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.report.page.Fragment;
import concert.report.page.Page;
import concert.report.run.Reproduction;
import concert.results.folder.Manifest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page as a text: well formed, self-contained, escaped, small, and the same however it is made. */
@Tag("slow")
class ReportTest {
    @TempDir
    private static Path folder;

    private static Path europe;
    private static Path hostile;

    @BeforeAll
    static void run() throws IOException {
        europe = folder.resolve("europe");
        Shell shell = Shell.run("run", "europe-1914", "--out", europe);
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.out().endsWith("Report: " + europe.resolve("report.html") + System.lineSeparator()));
        hostile = Hostile.run(folder);
    }

    @Test
    void theFolderAloneGivesTheSamePage() throws Exception {
        byte[] first = Files.readAllBytes(europe.resolve("report.html"));
        String manifest = Files.readString(europe.resolve("manifest.json"));
        Files.delete(europe.resolve("report.html"));
        Shell shell = Shell.run("report", europe);
        assertEquals("Report: " + europe.resolve("report.html"), shell.out().strip());
        assertTrue(Arrays.equals(first, Files.readAllBytes(europe.resolve("report.html"))));
        assertEquals(manifest, Files.readString(europe.resolve("manifest.json")));
        assertTrue(manifest.contains("\"report.html\": \""));
        assertFalse(Files.exists(europe.resolve("report.html.part")));
        assertTrue(first.length < 5_000_000, first.length + " bytes");
    }

    @Test
    void chartsOrNoneTheFilesAreTheSameAndAPageCanFollow() throws IOException {
        Path bare = folder.resolve("bare");
        assertEquals(
                0, Shell.run("run", "europe-1914", "--no-charts", "--out", bare).code());
        assertFalse(Files.exists(bare.resolve("report.html")));
        assertEquals(hashes(europe), hashes(bare));
        assertEquals(0, Shell.run("report", bare).code());
        assertFalse(Files.exists(bare.resolve("charts")));
        assertEquals(page(europe), page(bare));
    }

    @Test
    void everyPageIsWellFormedAndIdsAreUnique() throws Exception {
        for (Path run : List.of(europe, hostile)) {
            Set<String> ids = new TreeSet<>();
            List<Element> all = elements(document(run), "*");
            for (Element each : all) {
                assertTrue(
                        each.getAttribute("id").isEmpty() || ids.add(each.getAttribute("id")), each.getAttribute("id"));
            }
            assertTrue(all.size() > 500, all.size() + " elements");
            for (Element each : all) {
                for (String id : each.getAttribute("aria-labelledby").split(" ")) {
                    assertTrue(id.isEmpty() || ids.contains(id), id);
                }
            }
        }
    }

    @Test
    void nothingPointsOutOfThePage() throws Exception {
        for (Path run : List.of(europe, hostile)) {
            for (Element each : elements(document(run), "*")) {
                for (String attribute : List.of("href", "src", "xlink:href", "action", "srcset", "data", "poster")) {
                    String value = each.getAttribute(attribute);
                    assertTrue(value.isEmpty() || value.startsWith("#") || value.startsWith("data:"), value);
                }
                assertFalse(each.getAttribute("style").contains("url(http"), each.getAttribute("style"));
            }
            assertTrue(page(run).contains("content=\"default-src 'none'; "));
        }
    }

    @Test
    void everyPictureHasAnAlternative() throws Exception {
        List<Element> pictures = elements(document(europe), "svg");
        assertTrue(pictures.size() >= 4, pictures.size() + " pictures");
        for (Element each : pictures) {
            assertEquals("img", each.getAttribute("role"));
            assertTrue(each.getAttribute("aria-labelledby").matches("chart-[a-z-]+-title chart-[a-z-]+-subtitle"));
        }
        assertEquals(pictures.size(), elements(document(europe), "figcaption").size());
    }

    @Test
    void headingsGoDownStepByStep() {
        List<Integer> levels = Pattern.compile("<h([1-6])")
                .matcher(page(europe))
                .results()
                .map(each -> Integer.valueOf(each.group(1)))
                .toList();
        assertEquals(1, levels.get(0));
        for (int at = 1; at < levels.size(); at++) {
            assertTrue(levels.get(at) > 1 && levels.get(at) <= levels.get(at - 1) + 1, "heading " + at);
        }
    }

    @Test
    void namesAreTextNotMarkup() throws Exception {
        String page = page(hostile);
        for (String harm :
                List.of("<script>doc", "<b>bold", "<img", "<svg onload", "</title><", "<a href='https", "\u202e")) {
            assertFalse(page.contains(harm), harm);
        }
        Document document = document(hostile);
        assertEquals(Hostile.NAME, elements(document, "h1").get(0).getTextContent());
        List<String> cards =
                elements(document, "h3").stream().map(Element::getTextContent).toList();
        assertTrue(cards.contains(Hostile.TREATY), cards.toString());
        String text = document.getDocumentElement().getTextContent();
        for (String each :
                List.of(Hostile.ABOUT, Hostile.STATE, "${7*7} {{x}} ]]> -->", "Bravo\"><svg onload=alert(2)>")) {
            assertTrue(text.contains(each), each);
        }
    }

    @Test
    void theCommandLineGivenRunsTheSame() throws IOException {
        Path out = folder.resolve("changed");
        String change = "states.S0001.name=O'Hara & \"Co\"";
        Shell shell = Shell.run("run", "random:n=4,seed=2", "--ticks", "4", "--set", change, "--out", out);
        assertEquals(0, shell.code(), shell.err());
        assertEquals(
                "concert run random:n=4,seed=2 --ticks 4 --set 'states.S0001.name=O'\\''Hara & \"Co\"' --seed 2",
                Reproduction.command(Manifest.read(out.resolve("manifest.json"))));
    }

    @Test
    void severalRunsHaveAPageThatLeadsToEach() throws Exception {
        Path many = folder.resolve("many");
        assertEquals(
                0,
                Shell.run("run", "random:n=5,seed=2", "--ticks", "5", "--runs", "2", "--out", many)
                        .code());
        Document page = document(many);
        List<String> links = elements(page, "a").stream()
                .map(each -> each.getAttribute("href"))
                .filter(each -> !each.startsWith("#"))
                .toList();
        assertEquals(List.of("run-001/report.html", "run-002/report.html"), links);
        for (String each : links) {
            assertTrue(Files.exists(many.resolve(each)), each);
        }
        assertTrue(elements(page, "svg").size() >= 4);
        String first = page(many);
        assertEquals(0, Shell.run("report", many).code());
        assertEquals(first, page(many));
    }

    @Test
    void theTableOfContentsListsTheSectionsOfEveryPart() {
        Page page = new Page(
                "t",
                "",
                List.of(new Fragment(
                        "#x { color: red }", "<section id=\"x\">\n<h2>Ex &amp; why</h2></section>", "let a;")));
        assertTrue(page.html().contains("<li><a href=\"#x\">Ex &amp; why</a></li>"));
        assertTrue(page.html().contains("#x { color: red }</style>"));
        assertTrue(page.html().contains("(() => {\n\"use strict\";\nlet a;\n})();"));
    }

    private static String page(Path run) {
        try {
            return Files.readString(run.resolve("report.html"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String hashes(Path run) throws IOException {
        return Manifest.read(run.resolve("manifest.json")).csv().toString();
    }

    /** The page read as XML, which it is too but for its first line and its style and scripts. */
    private static Document document(Path run) throws Exception {
        String xml = Pattern.compile("<(style|script)>.*?</\\1>", Pattern.DOTALL)
                .matcher(page(run).replace("<!DOCTYPE html>", ""))
                .replaceAll("");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.strip())));
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }
}
