package concert.experiment.store;

import concert.results.table.Column;
import java.util.List;
import java.util.Locale;

/** A table of the store: its columns, with what they hold, and the columns that order its rows. */
public enum StoreTable {
    RUNS(
            2,
            of("run", Column.Type.WHOLE, "running number, from 1"),
            of("point", Column.Type.WHOLE, "number of the design point"),
            of("replication", Column.Type.WHOLE, "from 1; the same number has the same seed at every point"),
            of("seed", Column.Type.LONG, "seed of the run"),
            of("status", Column.Type.TEXT, "done or failed"),
            of("reason", Column.Type.TEXT, "what a failed run failed of")),
    FACTORS(
            2,
            of("point", Column.Type.WHOLE, "number of the design point"),
            of("path", Column.Type.TEXT, "dotted path of the factor"),
            of("value", Column.Type.TEXT, "its value at the point, as written in YAML"),
            of("number", Column.Type.NUMBER, "the same as a number; empty when it is none")),
    MEASURES(
            2,
            of("run", Column.Type.WHOLE, "running number"),
            of("measure", Column.Type.TEXT, "name, as in list measures"),
            of(
                    "value",
                    Column.Type.NUMBER,
                    "what stands for the run: its mean, end, sum or rate, as list measures says"),
            of("mean", Column.Type.NUMBER, "mean over the ticks to which it applies; empty for a rate"),
            of("last", Column.Type.NUMBER, "value in the last tick"),
            of("total", Column.Type.NUMBER, "sum over the ticks to which it applies; empty for a rate")),
    DEGENERACIES(
            2,
            of("run", Column.Type.WHOLE, "running number"),
            of("sign", Column.Type.TEXT, "name of the sign of degeneracy"),
            of("value", Column.Type.NUMBER, "what was found"),
            of("found", Column.Type.WHOLE, "1 when it is beyond its threshold")),
    TICKS(
            3,
            of("run", Column.Type.WHOLE, "running number"),
            of("tick", Column.Type.WHOLE, "from 0"),
            of("measure", Column.Type.TEXT, "name, as in list measures"),
            of("value", Column.Type.NUMBER, "in that tick")),
    TREATIES(
            2,
            of("run", Column.Type.WHOLE, "running number"),
            of("treaty", Column.Type.WHOLE, "running number within the run"),
            of("name", Column.Type.TEXT, "as history knows it, or made"),
            of("kind", Column.Type.TEXT, "defence, offence, entente, collective, neutrality or non-aggression"),
            of("alliance", Column.Type.WHOLE, "1 for the kinds that make allies"),
            of("publicity", Column.Type.TEXT, "open, partial or secret"),
            of("founded_tick", Column.Type.WHOLE, "below 0 for one older than the run"),
            of("ended_tick", Column.Type.WHOLE, "empty while in force"),
            of("cause", Column.Type.TEXT, "of its end"),
            of("founders", Column.Type.TEXT, "codes"),
            of("members_ever", Column.Type.TEXT, "codes")),
    EVENTS(
            3,
            of("run", Column.Type.WHOLE, "running number"),
            of("number", Column.Type.WHOLE, "running number within the run"),
            of("tick", Column.Type.WHOLE, "from 0"),
            of("event", Column.Type.TEXT, "what happened"),
            of("state", Column.Type.TEXT, "code"),
            of("other", Column.Type.TEXT, "code"),
            of("treaty", Column.Type.WHOLE, "running number within the run"),
            of("cause", Column.Type.TEXT, ""),
            of("detail", Column.Type.TEXT, "")),
    LIVES(
            2,
            of("run", Column.Type.WHOLE, "running number"),
            of("treaty", Column.Type.WHOLE, "running number within the run"),
            of("kind", Column.Type.TEXT, "as in treaties"),
            of("seen_from", Column.Type.WHOLE, "age in ticks at which it is first seen"),
            of("age", Column.Type.WHOLE, "in ticks, as far as it was seen"),
            of("ended", Column.Type.WHOLE, "1 when its end was seen")),
    PARTINGS(
            2,
            of("run", Column.Type.WHOLE, "running number"),
            of("other", Column.Type.WHOLE, "running number of the run under another theory and the same seed"),
            of("tick", Column.Type.WHOLE, "the first in which they differ; empty when they never do"),
            of("year", Column.Type.TEXT, "label of the tick"),
            of("state", Column.Type.TEXT, "code of the state whose decision parted them"),
            of("sentence", Column.Type.TEXT, "what parted them")),
    READINGS(
            2,
            of("run", Column.Type.WHOLE, "running number"),
            of("observable", Column.Type.TEXT, "what claims read off the run"),
            of("value", Column.Type.NUMBER, "empty when the question did not arise or it could not be read"),
            of("reason", Column.Type.TEXT, "why it could not be read"));

    private final int key;
    private final List<Column<?>> fields;

    StoreTable(int key, Column<?>... fields) {
        this.key = key;
        this.fields = List.of(fields);
    }

    private static Column<?> of(String name, Column.Type type, String meaning) {
        return Column.of(name, type, "", meaning);
    }

    /** Its name in the store and of its files. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Column<?>> fields() {
        return fields;
    }

    /** The columns that tell its rows apart and order them. */
    public List<String> key() {
        return fields.subList(0, key).stream().map(Column::name).toList();
    }
}
