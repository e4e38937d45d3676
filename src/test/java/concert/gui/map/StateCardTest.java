package concert.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.gui.window.SwingHtml;
import concert.model.record.Decision;
import concert.run.PausableRun;
import concert.run.RunRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the inspector shows of a state is what the run says of it. */
class StateCardTest {
    private static PausableRun course(int ticks, String... settings) {
        RunRequest request = RunRequest.of("europe-1914").withSettings(List.of(settings));
        PausableRun course = PausableRun.of(request.open(), tick -> {});
        while (course.simulation().played() < ticks && course.simulation().tick()) {
            // each tick does its own work
        }
        return course;
    }

    @Test
    void reasonsAddUpToTheValueOfTheMove() {
        PausableRun course = course(5, "parameters.move-rate=1");
        int moved = 0;
        for (int state = 0; state < course.simulation().world().size(); state++) {
            StateCard card = StateCard.of(course, state);
            Decision move = card.getDecision();
            assertEquals(card.isSovereign(), move != null, card.getName());
            if (move != null) {
                double sum = card.getReasons().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertEquals(move.value(), sum, 1e-12, card.getName());
                moved += move.move() == Decision.Move.NOTHING ? 0 : 1;
            }
        }
        assertTrue(moved > 0, "somebody made a move");
    }

    @Test
    void threatsComeGravestFirstAndMatchTheRecord() {
        PausableRun course = course(5);
        int germany = course.simulation().world().indexOf("GMY");
        StateCard card = StateCard.of(course, germany);
        List<Double> threats = new ArrayList<>(card.getThreats().values());
        assertEquals(5, threats.size());
        assertEquals(threats.stream().sorted((a, b) -> Double.compare(b, a)).toList(), threats);
        assertEquals(
                course.simulation()
                        .world()
                        .threat()
                        .get(germany, course.simulation().world().gravestThreat(germany)),
                threats.get(0));
        int treaties = course.simulation().world().treatiesOf(germany).size();
        assertTrue(treaties > 0);
        assertEquals(treaties, card.getTreaties().size());
        assertTrue(card.getTreaties().stream().noneMatch(each -> Double.isNaN(each.worth())));
        assertTrue(card.getWhy().get(0).startsWith("Germany "), card.getWhy().get(0));
        assertEquals("1894", card.getYear());
    }

    @Test
    void beforeTheFirstTickThereAreTreatiesButNoDecision() {
        PausableRun course = course(0);
        StateCard card = StateCard.of(course, course.simulation().world().indexOf("GMY"));
        assertNull(card.getDecision());
        assertEquals("", card.getStance());
        assertEquals(List.of("Nothing yet: no tick has been played."), card.getWhy());
        assertTrue(card.getTreaties().size() > 1);
        assertTrue(StateCardText.of(card).contains("Dual Alliance"));
    }

    @Test
    void namesFromFilesAreEscaped() {
        assertEquals("&lt;script&gt;a &amp; b&lt;/script&gt;", SwingHtml.escape("<script>a & b</script>"));
    }
}
