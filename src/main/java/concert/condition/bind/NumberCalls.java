package concert.condition.bind;

import concert.condition.answer.Answer;
import concert.condition.past.Chronicle;
import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import concert.model.View;
import concert.model.number.Dyads;
import concert.model.record.TickRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Numbers of a state, of a pair or of a measure, as a condition asks for them. */
final class NumberCalls {
    private static final Map<String, Function<TickRecord.States, double[]>> STATES = new TreeMap<>(Map.of(
            "capability", TickRecord.States::capability,
            "economy", TickRecord.States::economy,
            "effort", TickRecord.States::effort,
            "fear", TickRecord.States::threat,
            "security", TickRecord.States::security,
            "abandonment", TickRecord.States::abandonment,
            "entrapment", TickRecord.States::entrapment,
            "reputation", TickRecord.States::reputation));

    private static final Map<String, Function<View, Dyads>> PAIRS = new TreeMap<>(Map.of(
            "threat", View::threat,
            "trust", View::trust,
            "affinity", View::affinity,
            "rivalry", View::rivalry,
            "trade", View::trade));

    /** The share of the capability of all sovereign states. */
    private static final String POWER = "power";

    /** Between the capitals, in km. */
    private static final String DISTANCE = "distance";

    /** The names of the calls. */
    static final List<String> NAMES = Stream.of(STATES.keySet(), PAIRS.keySet(), List.of(DISTANCE, POWER))
            .flatMap(Collection::stream)
            .toList();

    private static final Answer UNKNOWN = past -> Double.NaN;

    private final Vocabulary known;
    private final Consumer<Flaw> flawed;
    private final Named named;

    NumberCalls(Vocabulary known, Consumer<Flaw> flawed) {
        this.known = known;
        this.flawed = flawed;
        this.named = new Named(known, flawed);
    }

    /** A number of a state at the end of a year or now, or of a pair as it stands. */
    Answer of(Phrase.Call call) {
        boolean pair = PAIRS.containsKey(call.name()) || call.name().equals(DISTANCE);
        Details details = new Details(call, pair ? Set.of() : Set.of("at"), known, flawed);
        if (call.of().size() != (pair ? 2 : 1)) {
            String example = pair ? "(FRN, GMY)" : "(FRN, at: " + known.last() + ")";
            flawed.accept(new Flaw(
                    call.at(),
                    call.name() + "( ) is a number of " + (pair ? "two states" : "one state") + ". Maybe " + call.name()
                            + example + "?"));
            return UNKNOWN;
        }
        int me = named.state(call.of().get(0));
        int you = pair ? named.state(call.of().get(1)) : me;
        if (me < 0 || you < 0) {
            return UNKNOWN;
        }
        if (call.name().equals(DISTANCE)) {
            return past -> past.apart(me, you);
        }
        if (pair) {
            return past -> PAIRS.get(call.name()).apply(past.world()).get(me, you);
        }
        Years years = at(details);
        return past -> state(past, years, STATES.get(call.name()), me);
    }

    private static Years at(Details details) {
        return details.has("at") ? details.years() : Years.NOW;
    }

    private static double state(Chronicle past, Years years, Function<TickRecord.States, double[]> column, int me) {
        int tick = tick(past, years);
        if (tick < 0) {
            return Double.NaN;
        }
        return column == null ? past.share(tick, me) : column.apply(past.states(tick))[me];
    }

    /** The tick that is meant, -1 where it is not over. */
    private static int tick(Chronicle past, Years years) {
        return years.ends(past).open() ? -1 : years.ends(past).last();
    }

    /** A measure at the end of a year. */
    Answer measure(Phrase.Call call) {
        Details details = new Details(call, Set.of("at"), known, flawed);
        if (!call.of().isEmpty()) {
            flawed.accept(
                    new Flaw(call.at(), call.name() + " is a measure of the world. Maybe " + call.name() + " alone?"));
        }
        Years years = at(details);
        return past -> past.measure(call.name(), tick(past, years));
    }
}
