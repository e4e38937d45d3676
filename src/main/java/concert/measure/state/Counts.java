package concert.measure.state;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Share;
import concert.measure.Unit;
import concert.model.View;
import concert.model.record.Stance;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How many treaties, how many states in them, and what the states did. */
public final class Counts {
    private Counts() {}

    public static final Measure SOVEREIGN =
            Measure.of("states", Unit.STATES, "Sovereign states.", now -> now.sovereign().length);

    public static final Measure ALLIANCES = Measure.of(
            "alliances",
            Unit.TREATIES,
            "Living defence, offence and collective security treaties and ententes (Leeds et al. 2002).",
            now -> living(now, each -> each.kind().alliance()));

    public static final Measure TREATIES = Measure.of(
            "treaties",
            Unit.TREATIES,
            "Living treaties of every kind.",
            now -> now.world().treaties().size());

    public static final Measure SECRECY = Measure.of(
            "secrecy_share",
            Unit.SHARE,
            "Share of the living treaties that were signed in secret (E6; Kuo 2020).",
            now -> Share.of(
                    living(now, each -> each.text().publicity() == Publicity.SECRET),
                    now.world().treaties().size()));

    public static final Measure ALLIED = Measure.of(
            "states_allied", Unit.STATES, "Sovereign states with at least one alliance.", now -> now.allied().length);

    public static final Measure ISOLATES = Measure.of(
            "isolates",
            Unit.STATES,
            "Sovereign states without any alliance.",
            now -> now.sovereign().length - now.allied().length);

    public static final Measure ALLIED_PAIRS = Measure.of(
            "allied_dyad_share",
            Unit.SHARE,
            "Share of the pairs of sovereign states that are members of the same alliance (Leeds et al. 2002).",
            now -> Share.of(now.alliances().edges(), Share.pairs(now.sovereign().length)));

    public static final Measure DEFENCE_PAIRS = Measure.of(
            "defence_dyad_share",
            Unit.SHARE,
            "Share of the pairs of sovereign states pledged to defend each other, an obligation of at least one half.",
            now -> Share.of(defended(now), Share.pairs(now.sovereign().length)));

    /** Living treaties of one kind. */
    public static Measure of(TreatyKind kind) {
        return Measure.of(
                "treaties_" + snake(kind),
                Unit.TREATIES,
                "Living treaties of the kind " + kind.title() + ".",
                now -> living(now, each -> each.kind() == kind));
    }

    /** Living treaties of each kind there is, in the order of the kinds. */
    public static List<Measure> ofEachKind() {
        return Arrays.stream(TreatyKind.all()).map(Counts::of).toList();
    }

    /** Sovereign states that took each stance there is, in the order of the stances. */
    public static List<Measure> ofEachStance() {
        return Arrays.stream(Stance.values()).map(Counts::of).toList();
    }

    /** Sovereign states that took one stance (E5). */
    public static Measure of(Stance stance) {
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
                count += world.pledges().obligesToDefend(me, you)
                                && world.pledges().obligesToDefend(you, me)
                        ? 1
                        : 0;
            }
        }
        return count;
    }
}
