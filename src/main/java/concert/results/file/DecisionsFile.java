package concert.results.file;

import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Dated;
import concert.results.table.Labels;
import java.util.ArrayList;
import java.util.List;

/** decisions.csv: the moves chosen and the runners-up, each with the reasons that add up to its value. */
public final class DecisionsFile {
    public static final String FILE = "decisions.csv";

    /** What the names of the columns of reasons begin with. */
    public static final String REASON = "reason_";

    private DecisionsFile() {}

    public static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Dated<Decision>>> columns = new ArrayList<>();
        columns.add(Dated.number());
        columns.addAll(Column.lift(move(labels), Dated::what));
        columns.addAll(Column.lift(worth(), Dated::what));
        columns.addAll(Column.lift(closeness(labels, run.reasons()), Dated::what));
        for (int at = 0; at < run.reasons().size(); at++) {
            columns.addAll(Column.lift(List.of(reason(run.reasons().get(at), at)), Dated::what));
        }
        return new CsvTable<>(FILE, columns, () -> Dated.of(run, TickRecord::decisions));
    }

    private static List<Column<Decision>> move(Labels labels) {
        String moves =
                "nothing, offer, join (ask into a treaty), answer (to an offer), vote (on an accession), leave or"
                        + " lapse (not renew a term that ran out)";
        return List.of(
                Column.text("state", "code of the state that decided", each -> labels.code(each.state())),
                Column.text("stance", "what its tick amounted to (E5)", DecisionsFile::stance),
                Column.text("move", moves, each -> each.move().key()),
                Column.text("kind", "kind of the treaty concerned; empty for nothing", DecisionsFile::kind),
                Column.text("partner", "code of the other state of an offer", each -> labels.code(each.partner())),
                Column.whole("treaty", "running number", "the treaty concerned", DecisionsFile::treaty),
                Column.flag("human", "1 when a person, or a script, in the state's seat decided it", Decision::human));
    }

    private static List<Column<Decision>> worth() {
        String value = "V, the sum of the columns " + REASON + "... (E4)";
        String probability =
                "of what was decided: of the move, made or runner-up, among all it had with the one it met, or of the"
                        + " answer given, yes or no (E5); by its theory also where a person decided";
        String options = "moves open to the state with the one it met, doing nothing among them; empty where it was"
                + " asked yes or no";
        String partners = "other states that it considered; empty where it was asked yes or no, or considered none";
        String chosen = "1 for the move made and for an answer or vote of yes, 0 for the runner-up and for no;"
                + " a human 0 for leave or lapse kept the state in";
        String consented = "1 when all who were asked agreed, 0 when not; empty when nobody was";
        return List.of(
                Column.number("value", "value", value, Decision::value),
                Column.number("probability", "probability", probability, Decision::probability),
                Column.whole(
                        "considered_options",
                        "moves",
                        options,
                        each -> considered(each.considered().options())),
                Column.whole(
                        "considered_partners",
                        "states",
                        partners,
                        each -> considered(each.considered().partners())),
                Column.flag("chosen", chosen, Decision::chosen),
                Column.text("consented", consented, DecisionsFile::consented));
    }

    private static List<Column<Decision>> closeness(Labels labels, List<String> reasons) {
        String met = "code of the one of the states considered that it met; empty for none";
        String unit = "u, the unit of the day in which the value was read (E5); empty where nothing was weighed";
        String will = "that the state itself would sign, let in, or stay when it considers leaving (E5)";
        String margin =
                "how much more the value would have had to be for a no to be a yes on the same draw, below 0 how"
                        + " much less for a yes to be a no; empty where no value would have done; staying is the yes of an exit";
        String decisive = "the reason that decided an exit, having fallen most since signing; empty where none fell";
        return List.of(
                Column.text("met", met, each -> labels.code(each.considered().met())),
                Column.number("unit", "value", unit, each -> each.closeness().unit()),
                Column.number(
                        "will", "probability", will, each -> each.closeness().will()),
                Column.number(
                        "margin", "value", margin, each -> each.closeness().margin()),
                Column.text("decisive", decisive, each -> decisive(each, reasons)));
    }

    /** None for a place that is no reason's, as of a run that had more of them. */
    private static String decisive(Decision decision, List<String> reasons) {
        int place = decision.closeness().decisive();
        return place < 0 || place >= reasons.size() ? null : reasons.get(place);
    }

    private static Column<Decision> reason(String name, int at) {
        String meaning = "what " + name + " adds to the value, weighted and signed (E4)";
        return Column.number(REASON + name, "value", meaning, each -> each.terms()[at]);
    }

    private static Integer considered(int count) {
        return count == 0 ? null : count;
    }

    private static Integer treaty(Decision decision) {
        return decision.treaty() < 0 ? null : decision.treaty();
    }

    /** A dependency has none. */
    private static String stance(Decision decision) {
        return decision.stance() == null ? null : decision.stance().key();
    }

    private static String kind(Decision decision) {
        return decision.kind() == null || decision.move() == Move.NOTHING
                ? null
                : decision.kind().key();
    }

    private static String consented(Decision decision) {
        boolean asked = switch (decision.move()) {
            case NOTHING, LEAVE, LAPSE -> false;
            case OFFER, JOIN -> decision.chosen();
            case ANSWER, VOTE -> true;
        };
        return asked ? (decision.consented() ? "1" : "0") : null;
    }
}
