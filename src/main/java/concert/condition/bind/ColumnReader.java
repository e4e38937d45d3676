package concert.condition.bind;

import concert.condition.answer.Answer;
import concert.condition.past.Chronicle;
import concert.condition.phrase.Phrase.Call;
import concert.condition.phrase.Phrase.Detail;
import concert.condition.past.Span;
import concert.condition.past.Years;
import concert.model.record.TickRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Binds the figures of states and pairs, and measures of another year. */
final class ColumnReader {
    /** A figure of a pair as it stands now. */
    private interface OfPair {
        double of(Chronicle past, int me, int you);
    }

    private static final Map<String, Function<TickRecord.States, double[]>> STATES = new TreeMap<>(Map.of(
            "capability", TickRecord.States::capability,
            "economy", TickRecord.States::economy,
            "effort", TickRecord.States::effort,
            "fear", TickRecord.States::threat,
            "security", TickRecord.States::security,
            "abandonment", TickRecord.States::abandonment,
            "entrapment", TickRecord.States::entrapment,
            "reputation", TickRecord.States::reputation));

    private static final Map<String, OfPair> PAIRS = new TreeMap<>(Map.of(
            "affinity", (past, me, you) -> past.world().affinity().get(me, you),
            "trust", (past, me, you) -> past.world().trust().get(me, you),
            "trade", (past, me, you) -> past.world().trade().get(me, you),
            "rivalry", (past, me, you) -> past.world().rivalry().get(me, you),
            "threat", (past, me, you) -> past.world().threat().get(me, you),
            "distance", Chronicle::apart));

    private static final String POWER = "power";

    private final BindingContext reading;
    private final StateReader states;

    ColumnReader(BindingContext reading) {
        this.reading = reading;
        this.states = new StateReader(reading);
    }

    /** What states and pairs have figures of. */
    static List<String> names() {
        List<String> names = new ArrayList<>(STATES.keySet());
        names.addAll(PAIRS.keySet());
        names.add(POWER);
        return names;
    }

    Answer of(Call call) {
        String name = call.name();
        boolean pair = PAIRS.containsKey(name);
        DetailReader details = new DetailReader(reading, call, pair ? List.of() : List.of("at"));
        int size = pair ? 2 : 1;
        if (call.of().size() != size) {
            reading.flaw(
                    call.at(),
                    name + " is asked of " + call.of().size() + "; it must be of " + size + ". Maybe " + name
                            + (pair ? "(FRN, RUS)?" : "(FRN)?"));
            return Bound.FAULTY.answer();
        }
        int me = states.one(call.of().get(0));
        if (pair) {
            int you = states.one(call.of().get(1));
            OfPair value = PAIRS.get(name);
            return past -> value.of(past, me, you);
        }
        ToIntFunction<Chronicle> moment = moment(details);
        Function<TickRecord.States, double[]> column = STATES.get(name);
        return past -> {
            int tick = moment.applyAsInt(past);
            return tick < 0
                    ? Double.NaN
                    : column == null
                            ? past.share(tick, me)
                            : column.apply(past.states(tick))[me];
        };
    }

    /** A measure at the end of a year. */
    Answer measure(Call call) {
        DetailReader details = new DetailReader(reading, call, List.of("at"));
        if (!call.of().isEmpty()) {
            reading.flaw(
                    call.of().get(0).at(),
                    call.name() + " is of the whole world. Maybe " + call.name() + "(at: " + reading.known().last()
                            + ")?");
        }
        ToIntFunction<Chronicle> moment = moment(details);
        return past -> past.measure(call.name(), moment.applyAsInt(past));
    }

    /** The tick at the end of the year that is named, -1 while it is not over; the last one where none is named. */
    private static ToIntFunction<Chronicle> moment(DetailReader details) {
        Detail at = details.get("at");
        if (at == null) {
            return Chronicle::last;
        }
        Years years = details.years();
        return past -> {
            Span span = years.ends(past);
            return span.open() ? -1 : span.last();
        };
    }
}
