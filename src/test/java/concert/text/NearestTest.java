package concert.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> COMMANDS = List.of("run", "compare", "validate", "hindcast", "import");
    private static final List<String> LISTS = List.of("scenarios", "theories", "measures", "parameters");

    @Test
    void aSlipOfThePenIsMended() {
        assertEquals("hindcast", Nearest.to("hindcst", COMMANDS));
        assertEquals("validate", Nearest.to("vaildate", COMMANDS));
    }

    @Test
    void aNameUnlikeAllIsNotGuessed() {
        assertNull(Nearest.to("frobnicate", COMMANDS));
        assertNull(Nearest.to("", COMMANDS));
    }

    @Test
    void theOnlyNameThatBeginsAlikeIsMeant() {
        assertEquals("theories", Nearest.to("theory", LISTS));
        assertEquals("hindcasts", Nearest.to("hindcast", List.of("hindcasts")));
        assertNull(Nearest.to("scenarist", List.of("scenarios-of-old", "scenarios-of-new")));
    }
}
