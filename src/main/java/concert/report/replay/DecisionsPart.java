package concert.report.replay;

import concert.results.file.DecisionsFile;
import concert.results.row.DecisionRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the states decided, by tick: rows of state, move, kind, partner, treaty, chance in ten-thousandths, chosen,
 * consented (-1 when nobody was asked), then the reasons in ten-thousandths. Moves and kinds go by their place among those
 * that {@link ReplayColours} lists.
 */
record DecisionsPart(Roster roster, List<DecisionRow> decisions) {

    List<List<int[]>> of(DetailLevel detail) {
        List<List<int[]>> part = new ArrayList<>();
        IntStream.range(0, roster.ticks()).forEach(tick -> part.add(new ArrayList<>()));
        for (int at = 0; at < decisions.size(); at++) {
            DecisionRow row = decisions.get(at);
            if (kept(row, detail)) {
                int[] terms = RoundedTerms.of(DecisionsFile.FILE, at, row.reasons(), row.value());
                part.get(roster.tick(row.tick())).add(joined(move(row), terms));
            }
        }
        return part;
    }

    private static boolean kept(DecisionRow row, DetailLevel detail) {
        boolean asked = row.move().asked();
        boolean second = !asked && !row.chosen();
        return detail.before(DetailLevel.NO_DECISIONS)
                && (detail.before(DetailLevel.NO_RUNNERS_UP) || !second)
                && (detail.before(DetailLevel.NO_IDLE) || row.kind() != null)
                && (detail.before(DetailLevel.NO_VOTES) || !asked);
    }

    private int[] move(DecisionRow row) {
        return new int[] {
            roster.of(row.state()),
            row.move().ordinal(),
            row.kind() == null ? -1 : row.kind().ordinal(),
            roster.of(row.partner()),
            row.treaty() - 1,
            RoundedTerms.of(row.probability()),
            row.chosen() ? 1 : 0,
            row.weighed() ? row.agreed() ? 1 : 0 : -1
        };
    }

    private static int[] joined(int[] one, int[] two) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(two)).toArray();
    }
}
