package concert.scenario.read;

import concert.document.Fields;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.model.treaty.Commitments.Admission;
import concert.model.treaty.Obligations;
import concert.model.treaty.TreatyKind;
import concert.scenario.TreatyEntry.Commitments;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what the members of a treaty owe where a file of format 2 says more than its kind. */
final class CommitmentsReader {
    private static final Quantity DEFENCE = Quantity.share("defence", "1");
    private static final Quantity OFFENCE = Quantity.share("offence", "1");
    private static final Quantity CONSULTATION = Quantity.share("consultation", "1");
    private static final Quantity NEUTRALITY = Quantity.share("neutrality", "1");
    private static final Quantity NON_AGGRESSION = Quantity.share("non-aggression", "1");
    private static final Quantity COLLECTIVE = Quantity.share("collective", "1");
    private static final List<String> ADMISSION =
            Arrays.stream(Admission.values()).map(Admission::key).toList();

    private final ReadingContext frame;
    private final Fields fields;

    CommitmentsReader(ReadingContext frame, Fields fields) {
        this.frame = frame;
        this.fields = fields;
    }

    Commitments read(TreatyKind kind, List<String> members) {
        Tree written = fields.block("obligations");
        Obligations all = owed(written, "obligations", kind.obligations());
        int admission = fields.choice("admission", ADMISSION, Admission.SILENCE.ordinal());
        return new Commitments(
                all, pledges(all, members), against(members), Admission.values()[Math.max(0, admission)]);
    }

    /** What stands there, the rest as usual. */
    private Obligations owed(Tree written, String key, Obligations usual) {
        Fields owed = written == null ? null : Fields.of(written, fields.label(key), frame.findings());
        if (owed == null) {
            return usual;
        }
        Obligations read = new Obligations(
                owed.number(DEFENCE, usual.defence()),
                owed.number(OFFENCE, usual.offence()),
                owed.number(CONSULTATION, usual.consultation()),
                owed.number(NEUTRALITY, usual.neutrality()),
                owed.number(NON_AGGRESSION, usual.nonAggression()),
                owed.number(COLLECTIVE, usual.collective()));
        owed.done();
        return read;
    }

    private SortedMap<String, Obligations> pledges(Obligations all, List<String> members) {
        SortedMap<String, Obligations> pledges = new TreeMap<>();
        for (Entry each : fields.entries("pledges")) {
            String code = frame.codes().one(each.key(), "a state in " + fields.label("pledges"));
            if (code != null && !members.contains(code)) {
                refuseStranger(each.key(), members);
            }
            Obligations own = owed(each.value(), "pledge of " + each.key().text(), all);
            if (code != null && !own.equals(all)) {
                pledges.put(code, own);
            }
        }
        return pledges;
    }

    private void refuseStranger(Leaf key, List<String> members) {
        frame.fault(
                key.place(),
                fields.label("pledges") + " names " + key.text() + ", which is no member. Maybe one of "
                        + String.join(", ", members) + "?");
    }

    private List<String> against(List<String> members) {
        Tree tree = fields.block("against");
        if (tree == null) {
            return List.of();
        }
        List<String> against = frame.codes().list(tree, fields.label("against"));
        for (String each : against) {
            if (members.contains(each)) {
                frame.fault(
                        tree.place(),
                        fields.label("against") + " names " + each
                                + ", a member. Maybe it is the enemy or the member, not both?");
            }
        }
        return against.stream().sorted().toList();
    }
}
