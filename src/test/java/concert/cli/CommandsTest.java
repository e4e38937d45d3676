package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** A command line that names a command gets along with that one, and nobody notices. */
class CommandsTest {
    @Test
    void everyNameIsThatOfItsClass() {
        for (String name : Commands.NAMES) {
            assertEquals(name, Commands.named(name).getAnnotation(Command.class).name());
        }
    }

    @Test
    void helpShowsThemAll() {
        String help = Shell.run("--help").out();
        for (String name : Commands.NAMES) {
            assertTrue(help.contains("\n  " + name + " "), name);
        }
    }

    @Test
    void onlyWhatIsCertainIsLeftOut() {
        assertEquals(List.of("run"), Commands.meant("run", "list", "measures"));
        assertEquals(List.of(), Commands.meant("--version"));
        assertEquals(Commands.NAMES, Commands.meant());
        assertEquals(Commands.NAMES, Commands.meant("--version", "list"));
        assertEquals(Commands.NAMES, Commands.meant("--debug", "list"));
        assertEquals(Commands.NAMES, Commands.meant("Run"));
    }

    @Test
    void aSlipIsComparedWithAll() {
        Shell slip = Shell.run("lits");
        assertEquals(2, slip.code());
        assertTrue(slip.err().contains("Maybe list?"), slip.err());
    }

    @Test
    void whatAllCommandsKnowIsKnownToOne() {
        assertTrue(Shell.run("list", "--help").out().contains("--debug"));
        assertEquals(Shell.run("--cite").out(), Shell.run("list", "--cite").out());
        assertEquals(
                Shell.run("--version").out(), Shell.run("validate", "--version").out());
    }
}
