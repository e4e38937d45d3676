package concert.results;

import concert.model.Decision;
import concert.model.Decision.Move;
import concert.model.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** decisions.csv: the moves chosen and the runners-up, each with the reasons that add up to its value. */
final class DecisionsFile {
    private record Row(int tick, Decision decision) {}

    private DecisionsFile() {}

    static Sheet<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.whole("tick", "tick", "from 0", Row::tick),
                Column.text(
                        "state",
                        "code of the state that decided",
                        row -> labels.code(row.decision().state())),
                Column.text("stance", "what its tick amounted to (E5)", row -> stance(row.decision())),
                Column.text(
                        "kind",
                        "the move: the kind of treaty offered; nothing; or join, answer (to an offer), vote (on an accession) or leave, and the kind",
                        row -> kind(row.decision())),
                Column.text(
                        "partner",
                        "code of the other state of an offer",
                        row -> labels.code(row.decision().partner())),
                Column.whole(
                        "treaty",
                        "running number",
                        "the treaty concerned",
                        row -> row.decision().treaty() < 0
                                ? null
                                : row.decision().treaty()),
                Column.number(
                        "value",
                        "value",
                        "V, the sum of the columns after consented (E4)",
                        row -> row.decision().value()),
                Column.number(
                        "probability",
                        "probability",
                        "of the move among all it had, or of its answer (E5)",
                        row -> row.decision().probability()),
                Column.flag(
                        "chosen",
                        "1 for the move made and for an answer or vote of yes, 0 for the runner-up and for no",
                        row -> row.decision().chosen()),
                Column.text(
                        "consented",
                        "1 when all who were asked agreed, 0 when not; empty when nobody was",
                        row -> consented(row.decision()))));
        for (int at = 0; at < run.reasons().size(); at++) {
            columns.add(reason(run.reasons().get(at), at));
        }
        Stream<Row> rows =
                run.ticks().stream().flatMap(tick -> tick.decisions().stream().map(each -> new Row(tick.tick(), each)));
        return new Sheet<>("decisions.csv", columns, rows);
    }

    private static Column<Row> reason(String name, int at) {
        String meaning = "what " + name + " adds to the value, weighted and signed (E4)";
        return Column.number(name, "value", meaning, row -> row.decision().terms()[at]);
    }

    /** A state that a war ended in the same tick has none. */
    private static String stance(Decision decision) {
        return decision.stance() == null ? null : decision.stance().key();
    }

    /** An offer goes by the kind alone. */
    private static String kind(Decision decision) {
        if (decision.kind() == null || decision.move() == Move.NOTHING) {
            return decision.move().key();
        }
        String kind = decision.kind().key();
        return decision.move() == Move.OFFER ? kind : decision.move().key() + " " + kind;
    }

    private static String consented(Decision decision) {
        boolean asked = switch (decision.move()) {
            case NOTHING, LEAVE -> false;
            case OFFER, JOIN -> decision.chosen();
            default -> true;
        };
        return asked ? (decision.consented() ? "1" : "0") : null;
    }
}
