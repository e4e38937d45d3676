package concert.results;

import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.model.TickRecord.Pact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** pacts.csv: the living treaties tick by tick, how well each holds and what it is worth to its members. */
final class PactsFile {
    private static final String SHARE = "share in [0,1]";

    private record Row(int tick, Pact pact) {}

    private PactsFile() {}

    static Sheet<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.whole("tick", "tick", "from 0", Row::tick),
                Column.year("year", "label of the tick", row -> labels.year(row.tick())),
                Column.whole(
                        "treaty",
                        "running number",
                        "the treaty",
                        row -> row.pact().id()),
                Column.list(
                        "members",
                        "codes of its members",
                        row -> labels.codes(row.pact().members())),
                Column.list(
                        "targets",
                        "codes of the states it is directed at",
                        row -> labels.codes(row.pact().targets())),
                Column.number(
                        "strategic",
                        SHARE,
                        "Cs, common threats and likeness (E11)",
                        row -> row.pact().strategic()),
                Column.number(
                        "operational",
                        SHARE,
                        "Co, unity of command (E11)",
                        row -> row.pact().operational()),
                Column.number(
                        "tactical",
                        SHARE,
                        "Ct, interoperability (E11)",
                        row -> row.pact().tactical()),
                Column.number(
                        "cohesion",
                        SHARE,
                        "C, their geometric mean (E11)",
                        row -> row.pact().cohesion()),
                Column.number(
                        "belief",
                        SHARE,
                        "outsiders' belief that it exists (E6)",
                        row -> row.pact().belief()),
                Column.number(
                        "value",
                        "value",
                        "V, mean over its members (E4)",
                        row -> mean(row.pact().values()))));
        for (int at = 0; at < run.reasons().size(); at++) {
            columns.add(reason(run.reasons().get(at), at));
        }
        return new Sheet<>("pacts.csv", columns, run.ticks().stream().flatMap(PactsFile::rows));
    }

    private static Stream<Row> rows(TickRecord tick) {
        return tick.treaties().stream().map(each -> new Row(tick.tick(), each));
    }

    private static Column<Row> reason(String name, int at) {
        String meaning = "what " + name + " adds to the value, weighted and signed, mean over the members (E4)";
        return Column.number(name, "value", meaning, row -> row.pact().terms()[at]);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
