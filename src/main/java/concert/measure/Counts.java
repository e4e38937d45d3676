package concert.measure;

import concert.model.Publicity;
import concert.model.Stance;
import concert.model.Treaty;
import concert.model.TreatyKind;
import concert.model.View;
import java.util.Locale;
import java.util.function.Predicate;

/** How many treaties, how many states in them, and what the states did. */
final class Counts {
    private Counts() {}

    static final Measure SOVEREIGN =
            Measure.of("states", Unit.STATES, "Sovereign states.", now -> now.sovereign().length);

    static final Measure ALLIANCES = Measure.of(
            "alliances",
            Unit.TREATIES,
            "Living defence, offence and collective security treaties and ententes (Leeds et al. 2002).",
            now -> living(now, each -> each.kind().alliance()));

    static final Measure TREATIES = Measure.of(
            "treaties",
            Unit.TREATIES,
            "Living treaties of every kind.",
            now -> now.world().treaties().size());

    static final Measure SECRECY = Measure.of(
            "secrecy_share",
            Unit.SHARE,
            "Share of the living treaties that were signed in secret (E6; Kuo 2020).",
            now -> Share.of(
                    living(now, each -> each.text().publicity() == Publicity.SECRET),
                    now.world().treaties().size()));

    static final Measure ALLIED = Measure.of(
            "states_allied", Unit.STATES, "Sovereign states with at least one alliance.", now -> now.allied().length);

    static final Measure ISOLATES = Measure.of(
            "isolates",
            Unit.STATES,
            "Sovereign states without any alliance.",
            now -> now.sovereign().length - now.allied().length);

    static final Measure ALLIED_PAIRS = Measure.of(
            "allied_dyad_share",
            Unit.SHARE,
            "Share of the pairs of sovereign states that are members of the same alliance (Leeds et al. 2002).",
            now -> Share.of(now.alliances().edges(), Share.pairs(now.sovereign().length)));

    static final Measure DEFENCE_PAIRS = Measure.of(
            "defence_dyad_share",
            Unit.SHARE,
            "Share of the pairs of sovereign states pledged to defend each other, an obligation of at least one half.",
            now -> Share.of(defended(now), Share.pairs(now.sovereign().length)));

    /** Living treaties of one kind. */
    static Measure of(TreatyKind kind) {
        return Measure.of(
                "treaties_" + snake(kind),
                Unit.TREATIES,
                "Living treaties of the kind " + kind.title() + ".",
                now -> living(now, each -> each.kind() == kind));
    }

    /** Sovereign states that took one stance (E5). */
    static Measure of(Stance stance) {
        return Measure.of(
                "stance_" + snake(stance),
                Unit.STATES,
                "Sovereign states whose stance of the tick is " + stance.key() + ", once negotiations are over (E5).",
                now -> Share.count(now.sovereign(), me -> now.record().states().stance()[me] == stance));
    }

    private static String snake(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static int living(Moment now, Predicate<Treaty> which) {
        int count = 0;
        for (Treaty each : now.world().treaties()) {
            count += which.test(each) ? 1 : 0;
        }
        return count;
    }

    private static int defended(Moment now) {
        View world = now.world();
        int count = 0;
        for (int me : now.sovereign()) {
            for (int you = me + 1; you < world.size(); you++) {
                count += world.pledges().obligesToDefend(me, you) ? 1 : 0;
            }
        }
        return count;
    }
}
