package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the golden run tells of a difference. */
class GoldenPrintTest {
    @TempDir
    private Path folder;

    private List<String> print(String text) throws IOException {
        return GoldenPrint.of(Frame.read(Files.writeString(folder.resolve("states.csv"), text)));
    }

    @Test
    void aDifferenceIsToldByFileColumnAndLines() throws IOException {
        List<String> kept = print("tick,state,effort\n0,A,1\n1,A,2\n2,A,3\n");
        assertEquals(List.of(), GoldenPrint.differences(kept, kept));
        assertEquals(
                List.of("states.csv: column effort, first in lines 3 to 3"),
                GoldenPrint.differences(kept, print("tick,state,effort\n0,A,1\n1,A,2.5\n2,A,3.5\n")));
        assertEquals(
                List.of("states.csv: column stance (new), first in lines 2 to 2, column effort (gone)"),
                GoldenPrint.differences(kept, print("tick,state,stance\n0,A,x\n1,A,2\n2,A,3\n")));
    }
}
