package concert.plausibility;

import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import java.util.Arrays;

/** Pairs of states under an alliance. */
final class Allied {
    private Allied() {}

    static int pairs(RunRecord run, TickRecord tick) {
        int n = run.states().size();
        boolean[] allied = new boolean[n * n];
        for (TickRecord.Pact pact : tick.treaties()) {
            if (run.treaties().get(pact.id() - 1).kind().alliance()) {
                int[] members = pact.members();
                Arrays.stream(members)
                        .forEach(one -> Arrays.stream(members)
                                .filter(two -> two > one)
                                .forEach(two -> allied[one * n + two] = true));
            }
        }
        int count = 0;
        for (boolean each : allied) {
            count += each ? 1 : 0;
        }
        return count;
    }
}
