package concert.scenario.read;

import concert.condition.bind.Conditions;
import concert.condition.bind.Vocabulary;
import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.document.Document;
import concert.document.Fields;
import concert.document.TextPlace;
import concert.document.Tree;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.measure.all.Measures;
import concert.scenario.Face;
import concert.scenario.Face.History;
import concert.scenario.OwnMeasure;
import concert.scenario.Questions;
import concert.scenario.TreatyEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads what a world's file asks of it: faces, measures of the user's own and when to stop. */
final class QuestionsReader {
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final List<String> HISTORY =
            Arrays.stream(History.values()).map(History::key).toList();

    private final ReadingContext frame;
    private final Document document;
    private final Vocabulary plain;

    QuestionsReader(ReadingContext frame, Document document, List<TreatyEntry> treaties) {
        this.frame = frame;
        this.document = document;
        boolean sound = frame.ticks() > 0;
        this.plain = new Vocabulary(
                frame.codes().all().stream().sorted().toList(),
                treaties.stream().map(each -> each.text().name()).toList(),
                sound ? frame.calendar().yearOf(0) - 1 : ScenarioHeader.EARLIEST,
                sound ? frame.calendar().yearOf(frame.ticks() - 1) : ScenarioHeader.LATEST,
                Measures.names());
    }

    Questions read(Fields fields) {
        List<OwnMeasure> measures = measures(fields.entries("measures"));
        List<String> columns = new ArrayList<>(plain.measures());
        measures.forEach(each -> columns.add(each.name()));
        Vocabulary all = new Vocabulary(plain.states(), plain.treaties(), plain.first(), plain.last(), columns);
        List<Face> faces = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Tree each : fields.items("faces", "- {name: ..., condition: ..., history: true}")) {
            Face face = face(each, faces.size() + 1, all, lines);
            if (face != null) {
                faces.add(face);
            }
        }
        String stop = fields.textOr("stop", "");
        if (!stop.isEmpty() && fields.get("stop") instanceof Leaf leaf) {
            Conditions.truth(stop, all, Years.NOW, flaws(leaf, "stop"));
        }
        return new Questions(faces, measures, stop);
    }

    /** Tells flaws of a condition as faults of the file, each at its character. */
    private Consumer<Flaw> flaws(Leaf leaf, String label) {
        return flaw -> frame.fault(TextPlace.of(document, leaf, flaw.at()), label + ": " + flaw.message());
    }

    private List<OwnMeasure> measures(List<Entry> entries) {
        List<OwnMeasure> measures = new ArrayList<>();
        for (Entry each : entries) {
            String name = each.key().text();
            if (!COLUMN.matcher(name).matches() || Measures.names().contains(name)) {
                frame.fault(
                        each.key().place(),
                        "\"" + name + "\" cannot be a measure's name; it must be "
                                + (Measures.names().contains(name)
                                        ? "another than those of Concert. Maybe my_" + name + "?"
                                        : "a small letter, then small letters, digits or _. Maybe wars_of_powers?"));
            }
            if (each.value() instanceof Leaf leaf && !leaf.empty()) {
                Conditions.formula(leaf.text(), plain, Years.NOW, flaws(leaf, "measure " + name));
                measures.add(new OwnMeasure(name, leaf.text()));
            } else {
                frame.fault(
                        each.value().place(),
                        "measure " + name + " is " + each.value().words()
                                + "; it must be a condition or a formula. Maybe count(war(any, any, powers: 2))?");
            }
        }
        return measures;
    }

    private Face face(Tree tree, int number, Vocabulary known, Map<String, Integer> lines) {
        boolean named = tree instanceof Tree.Branch branch && branch.get("name") instanceof Leaf;
        String owner = named ? ((Tree.Branch) tree).get("name").words() : "face " + number;
        Fields fields = Fields.of(tree, owner, frame.findings());
        if (fields == null) {
            return null;
        }
        String name = fields.text("name", "Franco-Russian alliance");
        Integer before =
                name.isEmpty() ? null : lines.putIfAbsent(name, fields.place().line());
        if (before != null) {
            frame.fault(
                    fields.get("name").place(),
                    "two faces are named \"" + name + "\", the first in line " + before + ". Maybe add the year to one?");
        }
        String condition = fields.text("condition", "allied(FRN, RUS, by 1904)");
        if (!condition.isEmpty() && fields.get("condition") instanceof Leaf leaf) {
            Conditions.truth(condition, known, Years.EVER, flaws(leaf, fields.label("condition")));
        }
        boolean absurd = fields.choice("absurd", StatesReader.TRUTH, 1) == 0;
        int history = fields.choice("history", HISTORY, absurd ? History.FALSE.ordinal() : -1);
        if (absurd && history == History.TRUE.ordinal()) {
            frame.fault(
                    fields.get("history").place(),
                    owner + " happened and is absurd. Maybe one of the two?");
        }
        String about = fields.textOr("about", "");
        fields.done();
        return new Face(name, condition, History.values()[Math.max(0, history)], absurd, about);
    }
}
