package concert.gui;

import concert.model.Decision;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.results.Frames;
import concert.results.Run;
import concert.results.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** How far two worlds are still one: the first tick in which a state decided otherwise in its twin. */
final class Twins {
    /** What a text begins with once they have parted. */
    static final String PARTED = "The worlds part in ";

    private Twins() {}

    /** Where they part, in words; empty without a twin. */
    static String parting(Worlds worlds) {
        if (worlds.two() == null) {
            return "";
        }
        Run one = worlds.one().soFar();
        Run two = worlds.two().soFar();
        int ticks = Math.min(one.record().ticks().size(), two.record().ticks().size());
        for (int tick = 0; tick < ticks; tick++) {
            int state =
                    parted(one.record().ticks().get(tick), two.record().ticks().get(tick));
            if (state >= 0) {
                String code = one.record().states().get(state).code();
                return PARTED + one.record().calendar().label(tick) + ". Left: " + told(one, code, tick) + " Right: "
                        + told(two, code, tick);
            }
        }
        return ticks == 0
                ? "The twins share scenario and seed; nothing has been played yet."
                : "Until " + one.record().calendar().label(ticks - 1)
                        + " every state has decided alike in both worlds.";
    }

    /** The first state whose move differs, or -1. */
    private static int parted(TickRecord one, TickRecord two) {
        int states = one.states().capability().length;
        for (int state = 0; state < states; state++) {
            Decision left = move(one, state);
            Decision right = move(two, state);
            if (!alike(left, right)) {
                return state;
            }
        }
        return -1;
    }

    private static boolean alike(Decision left, Decision right) {
        if (left == null || right == null) {
            return left == right;
        }
        return left.move() == right.move()
                && left.partner() == right.partner()
                && left.treaty() == right.treaty()
                && Objects.equals(left.kind(), right.kind())
                && left.consented() == right.consented();
    }

    private static Decision move(TickRecord tick, int state) {
        return tick.decisions().stream()
                .filter(each -> each.state() == state && each.chosen())
                .findFirst()
                .orElse(null);
    }

    private static String told(Run run, String code, int tick) {
        RunRecord all = run.record();
        RunRecord that = new RunRecord(
                all.calendar(),
                all.states(),
                all.theories(),
                all.reasons(),
                all.treaties(),
                List.of(all.ticks().get(tick)));
        try {
            List<String> lines = Why.of(Frames.of(new Run(run.scenario(), that, run.measures())))
                    .lines(code, tick);
            return lines.isEmpty() ? "made no move." : lines.get(0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
