package concert.scenario.read;

import static java.util.Comparator.comparing;

import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Leaf;
import concert.model.treaty.Clause;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.scenario.Moments;
import concert.scenario.TreatyEntry;
import concert.scenario.TreatyEntry.Commitments;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the treaties block. */
final class TreatiesReader {
    private static final List<String> KINDS =
            Arrays.stream(TreatyKind.all()).map(TreatyKind::key).toList();
    private static final List<String> PUBLICITY =
            Arrays.stream(Publicity.values()).map(Publicity::key).toList();
    private static final List<String> CLAUSES =
            Arrays.stream(Clause.values()).map(Clause::key).toList();
    private static final List<String> STATED = List.of("stated", "true", "false");
    private static final Quantity INSTITUTION = Quantity.share("institution", "0.2");
    private static final Quantity INTEROPERABILITY =
            Quantity.share("interoperability", "0.3").exclusive();
    private static final Quantity VOTING = Quantity.share("voting", "0.5");
    private static final Quantity QUOTA = Quantity.share("quota", "1");
    private static final Quantity TERM = Quantity.whole("term", 1, 10000, "indefinite, ad-hoc or 5");

    /** Years that no treaty has lasted. */
    private static final int OLD = 700;

    private final ReadingContext frame;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> byLowerCase = new HashMap<>();

    TreatiesReader(ReadingContext frame) {
        this.frame = frame;
    }

    /** The treaties in order of signing, then name. */
    List<TreatyEntry> read(List<Tree> items) {
        List<TreatyEntry> treaties = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            TreatyEntry treaty = treaty(items.get(at), at + 1);
            if (treaty != null) {
                treaties.add(treaty);
            }
        }
        treaties.sort(
                comparing(TreatyEntry::signed).thenComparing(each -> each.text().name()));
        return treaties;
    }

    private TreatyEntry treaty(Tree tree, int number) {
        boolean named = tree instanceof Branch branch && branch.get("name") instanceof Leaf;
        String owner = named ? ((Branch) tree).get("name").words() : "treaty " + number;
        Fields fields = Fields.of(tree, owner, frame.findings());
        if (fields == null) {
            return null;
        }
        String name = name(fields);
        TreatyKind kind = TreatyKind.all()[Math.max(0, fields.choice("kind", KINDS, -1))];
        List<String> members = members(fields);
        List<String> targets = targets(fields, members);
        double signed = signed(fields);
        TreatyText text = text(name, kind, !targets.isEmpty(), fields);
        Commitments commitments = new CommitmentsReader(frame, fields).read(kind, members);
        fields.done();
        return new TreatyEntry(text, members, targets, signed, commitments);
    }

    private String name(Fields fields) {
        String name = fields.text("name", "Dual Alliance");
        Integer before =
                name.isEmpty() ? null : lines.putIfAbsent(name, fields.place().line());
        if (before != null) {
            frame.fault(
                    fields.get("name").place(),
                    "two treaties are named \"" + name + "\", the first in line " + before
                            + ". Maybe add the year to one?");
        }
        String twin = name.isEmpty() ? null : byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (twin != null && !twin.equals(name)) {
            frame.warn(
                    fields.get("name").place(),
                    "treaties \"" + twin + "\" and \"" + name + "\" differ in case only. Maybe one of them is meant?");
        }
        return name;
    }

    private List<String> members(Fields fields) {
        Tree tree = fields.need("members", "a list of states", " Maybe [GMY, AUH]?");
        if (tree == null) {
            return List.of();
        }
        List<String> members = frame.codes().list(tree, fields.label("members"));
        if (tree instanceof Tree.Row row && row.items().size() < 2) {
            int count = row.items().size();
            frame.fault(
                    tree.place(),
                    fields.label("members") + (count == 0 ? " is empty" : " is one state only")
                            + "; a treaty needs at least two. Maybe a signatory is missing?");
        }
        for (String each : members) {
            unborn(each, fields.label("member " + each), tree.place());
            String overlord = frame.codes().overlord(each);
            if (!overlord.isEmpty()) {
                frame.fault(
                        tree.place(),
                        fields.label("member " + each) + " is a dependency of " + overlord
                                + "; it signs nothing. Maybe " + overlord + " signs for it?");
            }
        }
        return members.stream().sorted().toList();
    }

    private void unborn(String code, String label, Place place) {
        if (frame.codes().origins().unborn(code)) {
            frame.fault(
                    place,
                    label + " is unborn at the start, when the treaty is in force. Maybe the state of which it comes?");
        }
    }

    private List<String> targets(Fields fields, List<String> members) {
        Tree tree = fields.block("targets");
        if (tree == null) {
            return List.of();
        }
        List<String> targets = frame.codes().list(tree, fields.label("targets"));
        for (String each : targets) {
            unborn(each, fields.label("target " + each), tree.place());
            if (members.contains(each)) {
                frame.fault(
                        tree.place(),
                        fields.label("targets") + " names " + each
                                + ", a member. Maybe it is the target or the member, not both?");
            }
        }
        return targets.stream().sorted().toList();
    }

    /** A whole year, a month or a day, none of them after the tick that the run starts with. */
    private double signed(Fields fields) {
        double start = frame.calendar().year(0);
        Tree written = fields.get("signed");
        if (written == null) {
            return start;
        }
        boolean known = frame.ticks() >= 0;
        String first = frame.calendar().date(0);
        boolean dated = Moments.dated(written);
        int latest = known && !dated ? frame.calendar().start() : ScenarioHeader.LATEST;
        Quantity year = Quantity.whole("signed", ScenarioHeader.EARLIEST, latest, first + ", the start, or earlier");
        double signed = Moments.read(written, year, fields.label("signed"), frame.findings());
        if (known && dated && Moments.tick(signed, frame.calendar()) > 0) {
            frame.fault(
                    written.place(),
                    fields.label("signed") + " is " + Moments.show(signed) + ", after the start, " + first
                            + ". Maybe an earlier one, or a start of " + Moments.show(signed) + "?");
        }
        if (known && !Double.isNaN(signed)) {
            checkAge(written, signed, start, fields.label("signed"));
        }
        return Double.isNaN(signed) ? start : signed;
    }

    /** Codes for a missing date, as -9 in the data of COW and ATOP, are refused; what is merely old is warned of. */
    private void checkAge(Tree written, double signed, double start, String label) {
        long years = (long) Math.floor(start - signed);
        if (Moments.missing(signed, start)) {
            frame.fault(
                    written.place(),
                    label + " is " + Moments.show(signed) + ", " + years + " years before the start; "
                            + Moments.show(signed) + " is a code for missing. Maybe leave it out, or find the year?");
        } else if (years > OLD) {
            frame.warn(
                    written.place(),
                    label + " is " + Moments.show(signed) + ", " + years
                            + " years before the start. Maybe a digit is missing?");
        }
    }

    private TreatyText text(String name, TreatyKind kind, boolean aimed, Fields fields) {
        Parameters standard = frame.parameters();
        double institution = Math.min(1, standard.get(Parameter.INSTITUTION) * kind.institutionFactor());
        int publicity = fields.choice("publicity", PUBLICITY, Publicity.OPEN.ordinal());
        int clause = fields.choice("clause", CLAUSES, kind.clause().ordinal());
        return new TreatyText(
                name,
                kind,
                Publicity.values()[Math.max(0, publicity)],
                term(kind, aimed, fields),
                Clause.values()[Math.max(0, clause)],
                fields.number(INSTITUTION, institution),
                fields.number(INTEROPERABILITY, standard.get(Parameter.INTEROPERABILITY)),
                fields.number(VOTING, standard.get(Parameter.VOTING_WEIGHT)),
                fields.number(QUOTA, standard.get(Parameter.QUOTA)),
                fields.choice("nonagg", STATED, 2) < 2);
    }

    /** The term written, else that of a new treaty: ad hoc for an offence pact with a target (E5). */
    private Term term(TreatyKind kind, boolean aimed, Fields fields) {
        Tree tree = fields.get("term");
        if (tree == null) {
            boolean adHoc = kind == TreatyKind.OFFENCE && aimed;
            return adHoc ? Term.AD_HOC : new Term((int) frame.parameters().get(Parameter.TERM));
        }
        if (tree instanceof Leaf leaf && leaf.text().equals(Term.INDEFINITE.toString())) {
            return Term.INDEFINITE;
        }
        if (tree instanceof Leaf leaf && leaf.text().equals(Term.AD_HOC.toString())) {
            return Term.AD_HOC;
        }
        double ticks = TERM.read(tree, fields.label("term"), frame.findings());
        return Double.isNaN(ticks) ? Term.INDEFINITE : new Term((int) ticks);
    }
}
