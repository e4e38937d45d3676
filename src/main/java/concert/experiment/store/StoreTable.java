package concert.experiment.store;

import java.util.List;
import java.util.Locale;

/** A table of the store: its columns, with what they hold, and the columns that order its rows. */
public enum StoreTable {
    RUNS(
            2,
            Field.of("run", Type.WHOLE, "running number, from 1"),
            Field.of("point", Type.WHOLE, "number of the design point"),
            Field.of("replication", Type.WHOLE, "from 1; the same number has the same seed at every point"),
            Field.of("seed", Type.LONG, "seed of the run"),
            Field.of("status", Type.TEXT, "done or failed"),
            Field.of("reason", Type.TEXT, "what a failed run failed of")),
    FACTORS(
            2,
            Field.of("point", Type.WHOLE, "number of the design point"),
            Field.of("path", Type.TEXT, "dotted path of the factor"),
            Field.of("value", Type.TEXT, "its value at the point, as written in YAML"),
            Field.of("number", Type.NUMBER, "the same as a number; empty when it is none")),
    MEASURES(
            2,
            Field.of("run", Type.WHOLE, "running number"),
            Field.of("measure", Type.TEXT, "name, as in list measures"),
            Field.of(
                    "value", Type.NUMBER, "what stands for the run: its mean, end, sum or rate, as list measures says"),
            Field.of("mean", Type.NUMBER, "mean over the ticks to which it applies; empty for a rate"),
            Field.of("last", Type.NUMBER, "value in the last tick"),
            Field.of("total", Type.NUMBER, "sum over the ticks to which it applies; empty for a rate")),
    DEGENERACIES(
            2,
            Field.of("run", Type.WHOLE, "running number"),
            Field.of("sign", Type.TEXT, "name of the sign of degeneracy"),
            Field.of("value", Type.NUMBER, "what was found"),
            Field.of("found", Type.WHOLE, "1 when it is beyond its threshold")),
    TICKS(
            3,
            Field.of("run", Type.WHOLE, "running number"),
            Field.of("tick", Type.WHOLE, "from 0"),
            Field.of("measure", Type.TEXT, "name, as in list measures"),
            Field.of("value", Type.NUMBER, "in that tick")),
    TREATIES(
            2,
            Field.of("run", Type.WHOLE, "running number"),
            Field.of("treaty", Type.WHOLE, "running number within the run"),
            Field.of("name", Type.TEXT, "as history knows it, or made"),
            Field.of("kind", Type.TEXT, "defence, offence, entente, collective, neutrality or non-aggression"),
            Field.of("alliance", Type.WHOLE, "1 for the kinds that make allies"),
            Field.of("publicity", Type.TEXT, "open, partial or secret"),
            Field.of("founded_tick", Type.WHOLE, "below 0 for one older than the run"),
            Field.of("ended_tick", Type.WHOLE, "empty while in force"),
            Field.of("cause", Type.TEXT, "of its end"),
            Field.of("founders", Type.TEXT, "codes"),
            Field.of("members_ever", Type.TEXT, "codes")),
    EVENTS(
            3,
            Field.of("run", Type.WHOLE, "running number"),
            Field.of("number", Type.WHOLE, "running number within the run"),
            Field.of("tick", Type.WHOLE, "from 0"),
            Field.of("event", Type.TEXT, "what happened"),
            Field.of("state", Type.TEXT, "code"),
            Field.of("other", Type.TEXT, "code"),
            Field.of("treaty", Type.WHOLE, "running number within the run"),
            Field.of("cause", Type.TEXT, ""),
            Field.of("detail", Type.TEXT, "")),
    LIVES(
            2,
            Field.of("run", Type.WHOLE, "running number"),
            Field.of("treaty", Type.WHOLE, "running number within the run"),
            Field.of("kind", Type.TEXT, "as in treaties"),
            Field.of("seen_from", Type.WHOLE, "age in ticks at which it is first seen"),
            Field.of("age", Type.WHOLE, "in ticks, as far as it was seen"),
            Field.of("ended", Type.WHOLE, "1 when its end was seen")),
    PARTINGS(
            2,
            Field.of("run", Type.WHOLE, "running number"),
            Field.of("other", Type.WHOLE, "running number of the run under another theory and the same seed"),
            Field.of("tick", Type.WHOLE, "the first in which they differ; empty when they never do"),
            Field.of("year", Type.TEXT, "label of the tick"),
            Field.of("state", Type.TEXT, "code of the state whose decision parted them"),
            Field.of("sentence", Type.TEXT, "what parted them")),
    READINGS(
            2,
            Field.of("run", Type.WHOLE, "running number"),
            Field.of("observable", Type.TEXT, "what claims read off the run"),
            Field.of("value", Type.NUMBER, "empty when the question did not arise or it could not be read"),
            Field.of("reason", Type.TEXT, "why it could not be read"));

    /** What a column holds, and the store's name for it. */
    public enum Type {
        WHOLE("INTEGER", "whole"),
        LONG("BIGINT", "whole"),
        NUMBER("DOUBLE", "number"),
        TEXT("VARCHAR", "text");

        private final String sql;
        private final String word;

        Type(String sql, String word) {
            this.sql = sql;
            this.word = word;
        }

        /** As data dictionaries call it. */
        public String word() {
            return word;
        }

        /** As the store calls it. */
        public String sql() {
            return sql;
        }
    }

    /** A column. */
    public record Field(String name, Type type, String meaning) {
        static Field of(String name, Type type, String meaning) {
            return new Field(name, type, meaning);
        }
    }

    private final int key;
    private final List<Field> fields;

    StoreTable(int key, Field... fields) {
        this.key = key;
        this.fields = List.of(fields);
    }

    /** Its name in the store and of its files. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Field> fields() {
        return fields;
    }

    /** The columns that tell its rows apart and order them. */
    public List<String> key() {
        return fields.subList(0, key).stream().map(Field::name).toList();
    }
}
