package concert.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.record.Decision.Move;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.results.file.DecisionsFile;
import concert.results.row.DecisionRow;
import concert.results.row.TreatyRow;
import concert.results.table.Frame;
import concert.results.words.DecisionText;
import concert.world.SmallRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A move is told in one vocabulary, whoever tells it. */
class MovesInWordsTest {
    private static final TreatyRow PACT = new TreatyRow(
            1,
            "Dual Alliance",
            TreatyKind.DEFENCE,
            Publicity.OPEN,
            "1879",
            "",
            "",
            List.of("AAA", "BBB"),
            List.of("AAA", "BBB"),
            "",
            -11,
            -1,
            "Dual Alliance");
    private static final DecisionText TELLING = new DecisionText(List.of(PACT), Map.of("AAA", "Alba", "BBB", "Borea"));

    private static DecisionRow row(Move move, boolean yes) {
        TreatyKind kind = move == Move.NOTHING ? null : TreatyKind.DEFENCE;
        boolean chosen = yes || !move.exit() && !move.asked();
        boolean human = move.exit() && !yes;
        return new DecisionRow(
                3, "AAA", move, kind, "BBB", 1, human, .5, .25, chosen, move.asked(), yes, new double[] {.5});
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionIsToldInTheMovesOwnWords(Move move) {
        for (boolean yes : List.of(true, false)) {
            boolean decides = move.exit() || move.asked();
            String said = TELLING.move(row(move, yes));
            assertTrue(said.contains(" " + move.told(yes || !decides)), said);
        }
    }

    @Test
    void everyMoveHasWordsOfItsOwn() {
        Set<String> words = new HashSet<>();
        for (Move each : Move.values()) {
            assertFalse(each.verb().isBlank()
                    || each.done().isBlank()
                    || each.refused().isBlank());
            assertTrue(words.add(each.verb()) && words.add("did " + each.done()) && words.add("key " + each.key()));
        }
    }

    @Test
    void thePageHasNoListOfMovesOfItsOwn() throws IOException {
        String record = resource("record.js");
        String words = resource("words.js");
        assertTrue(record.contains("data.palette.moves["));
        for (Move each : Move.values()) {
            assertFalse(record.contains('"' + each.key() + '"'), each.key());
            assertFalse(words.contains("\"" + each.done()), each.key());
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Move.class.getResourceAsStream("/concert/report/replay/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aRowIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        DecisionsFile.of(SmallRun.record()).write(folder);
        Frame frame = Frame.read(folder.resolve("decisions.csv"));
        List<DecisionRow> rows = DecisionRow.of(frame);
        assertEquals(SmallRun.record().reasons(), DecisionRow.reasons(frame));
        assertEquals(Move.OFFER, rows.get(0).move());
        assertEquals(TreatyKind.ENTENTE, rows.get(0).kind());
        assertEquals(Move.NOTHING, rows.get(1).move());
        assertTrue(rows.get(2).agreed());
        assertFalse(rows.get(1).weighed());
    }
}
