package concert.results.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameTest {
    @TempDir
    Path folder;

    @Test
    void readsTextNumbersAndEmptyCells() throws IOException {
        Frame frame = frame("treaty,name,ended\n1,\"Entente, \"\"cordiale\"\"\nof 1904\",\n2,Äther <b>,14.5\n");
        assertEquals(2, frame.rows());
        assertEquals(List.of("treaty", "name", "ended"), frame.columns());
        assertEquals("Entente, \"cordiale\"\nof 1904", frame.text(0, "name"));
        assertEquals("Äther <b>", frame.text(1, "name"));
        assertTrue(Double.isNaN(frame.number(0, "ended")));
        assertEquals(14.5, frame.number(1, "ended"));
        assertTrue(frame.has("name"));
        assertFalse(frame.has("Name"));
    }

    @Test
    void aHeaderAloneHasNoRows() throws IOException {
        assertEquals(0, frame("\uFEFFtreaty,name\r\n").rows());
        assertTrue(frame("\uFEFFtreaty,name\r\n").has("treaty"));
    }

    @Test
    void saysWhichColumnIsMissingAndWhatThereIs() throws IOException {
        Frame frame = frame("treaty,founded\n1,2\n");
        assertEquals(
                "t.csv has no column \"found\"; it has treaty, founded. Maybe \"founded\"?",
                fault(() -> frame.text(0, "found")));
    }

    @Test
    void saysWhereANumberIsNone() throws IOException {
        Frame frame = frame("treaty,founded\n1,2\n2,\"3,5\"\n");
        assertEquals(
                "t.csv:3: founded is \"3,5\"; it must be a number or empty. Maybe a decimal comma?",
                fault(() -> frame.number(1, "founded")));
    }

    @Test
    void refusesRaggedEmptyDoubledAndAbsentFiles() {
        assertTrue(fault(() -> frame("a,b\n1\n")).startsWith("t.csv:2: 1 cells under 2 columns."));
        assertTrue(fault(() -> frame("")).startsWith("t.csv is empty."));
        assertTrue(fault(() -> frame("a,a\n")).contains("column \"a\" stands twice"));
        assertTrue(fault(() -> Frame.read(folder.resolve("none.csv"))).startsWith("no file "));
    }

    private Frame frame(String content) throws IOException {
        Path csv = folder.resolve("t.csv");
        Files.writeString(csv, content);
        return Frame.read(csv);
    }

    private static String fault(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }
}
