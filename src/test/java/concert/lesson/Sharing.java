package concert.lesson;

import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Questions about what holds an alliance together and who pays for it. */
final class Sharing {
    private Sharing() {}

    /** Whether in the last year the small ally makes at most half the effort it would make alone, the great one four fifths or more. */
    static Optional<String> freeRide(Story story, String small, String great) {
        double little = share(story, small);
        double much = share(story, great);
        return little > .5 || much < .8
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "In year %s %s makes %.0f %% of the effort it would make alone, %s %.0f %%.",
                        story.year(story.last().tick()),
                        story.name(story.state(small)),
                        100 * little,
                        story.name(story.state(great)),
                        100 * much));
    }

    /** Effort as a share of what it would be alone, in the last year. */
    private static double share(Story story, String code) {
        TickRecord.States states = story.last().states();
        return states.effort()[story.state(code)] / states.soloEffort()[story.state(code)];
    }

    /** Whether every founder is a member in the last year though the threats its members fear most have fallen by half since a tick. */
    static Optional<String> endures(Story story, String pact, int since) {
        Treaty treaty = story.treaty(pact);
        int[] founders = treaty.founders();
        if (!treaty.alive() || !Arrays.stream(founders).allMatch(treaty::has)) {
            return Optional.empty();
        }
        double before = threat(story.ticks().get(since), founders);
        double after = threat(story.last(), founders);
        return after > before / 2
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "The gravest threat to the founders of the %s falls from %.2f in year %s to %.2f in year %s, in the mean,"
                                + " and none has left.",
                        pact,
                        before,
                        story.year(since),
                        after,
                        story.year(story.last().tick())));
    }

    private static double threat(TickRecord tick, int[] members) {
        return Arrays.stream(members)
                .mapToDouble(each -> tick.states().threat()[each])
                .average()
                .orElse(0);
    }
}
