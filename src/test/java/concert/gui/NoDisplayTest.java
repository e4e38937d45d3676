package concert.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a display there is one line, which names the command that needs none. */
@Tag("screen")
class NoDisplayTest {
    private static final String LINE =
            "gui: there is no display to open a window on. Maybe `concert run cold-war-1949 --seed 4`, which needs none?";

    @TempDir
    private Path folder;

    @Test
    void aJavaWithoutWindowsSaysSo() {
        Shell gui = Shell.run("gui", "cold-war-1949", "--seed", "4");
        assertEquals(2, gui.code());
        assertEquals(LINE, gui.err().strip());
        assertEquals("", gui.out());
    }

    @Test
    void aDisplayThatIsNotThereIsNoneEither() throws Exception {
        VirtualScreen.Outcome gui =
                VirtualScreen.java(":9871", folder, "concert.cli.Main", "gui", "cold-war-1949", "--seed", "4");
        assertEquals(LINE, gui.err().strip());
        assertEquals(2, gui.code());
    }

    @Test
    void aScenarioThatIsNotThereIsToldFirst() {
        Shell gui = Shell.run("gui", "europe-1915");
        assertEquals(2, gui.code());
        assertEquals(
                "europe-1915: there is no such scenario or file. Maybe europe-1914?",
                gui.err().strip());
    }
}
