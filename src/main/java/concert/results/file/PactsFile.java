package concert.results.file;

import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Dated;
import concert.results.table.Labels;
import concert.results.table.TickMoment;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** pacts.csv: the living treaties tick by tick, how well each holds and what it is worth to its members. */
public final class PactsFile {
    public static final String FILE = "pacts.csv";

    private static final String SHARE = "share in [0,1]";

    private PactsFile() {}

    public static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Dated<Pact>>> columns = new ArrayList<>();
        columns.add(Dated.number());
        columns.add(Column.year("year", "label of the tick", row -> labels.year(row.tick())));
        columns.addAll(Column.lift(who(labels), Dated::what));
        columns.addAll(Column.lift(TickMoment.GAUGED.each(gauges()), Dated::what));
        columns.addAll(Column.lift(worth(), Dated::what));
        for (int at = 0; at < run.reasons().size(); at++) {
            columns.addAll(Column.lift(List.of(reason(run.reasons().get(at), at)), Dated::what));
        }
        return new CsvTable<>(FILE, columns, () -> Dated.of(run, TickRecord::treaties));
    }

    private static List<Column<Pact>> who(Labels labels) {
        return List.of(
                Column.whole("treaty", "running number", "the treaty", Pact::id),
                TickMoment.END.of(Column.list("members", "codes of its members", pact -> labels.codes(pact.members()))),
                TickMoment.END.of(Column.list(
                        "targets", "codes of the states it is directed at", pact -> labels.codes(pact.targets()))));
    }

    private static List<Column<Pact>> gauges() {
        return List.of(
                Column.number("strategic", SHARE, "Cs, common threats and likeness (E11)", Pact::strategic),
                Column.number("operational", SHARE, "Co, unity of command (E11)", Pact::operational),
                Column.number("tactical", SHARE, "Ct, interoperability (E11)", Pact::tactical),
                Column.number("cohesion", SHARE, "C, the cube root of the product of the three (E11)", Pact::cohesion));
    }

    private static List<Column<Pact>> worth() {
        String values = "V of each member, in the order of members (E4)";
        return List.of(
                TickMoment.END.of(
                        Column.number("belief", SHARE, "outsiders' belief that it exists (E6)", Pact::belief)),
                TickMoment.WEIGHED.of(
                        Column.number("value", "value", "V, mean over its members (E4)", pact -> mean(pact.values()))),
                TickMoment.WEIGHED.of(Column.list("values", values, PactsFile::values)));
    }

    private static Column<Pact> reason(String name, int at) {
        String meaning = "what " + name + " adds to the value, weighted and signed, mean over the members (E4)";
        return TickMoment.WEIGHED.of(
                Column.number(DecisionsFile.REASON + name, "value", meaning, pact -> pact.terms()[at]));
    }

    private static String values(Pact pact) {
        return Arrays.stream(pact.values()).mapToObj(NumberFormat::of).collect(Collectors.joining(" "));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
