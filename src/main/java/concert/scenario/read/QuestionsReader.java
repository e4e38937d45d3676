package concert.scenario.read;

import concert.condition.bind.Conditions;
import concert.condition.bind.OwnFormulas;
import concert.condition.bind.Vocabulary;
import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.document.Fields;
import concert.document.TextPlace;
import concert.document.Tree;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.measure.all.Measures;
import concert.scenario.TreatyEntry;
import concert.scenario.question.Face;
import concert.scenario.question.Questions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads what is asked of a scenario's runs: {@code faces}, {@code measures} and {@code stop}. */
final class QuestionsReader {
    private static final List<String> HISTORY = List.of("false", "true", "open");
    /** Columns that stand beside measures in files. */
    private static final Set<String> COLUMNS = Set.of("tick", "year", "theory", "seed", "failure", "degenerate");

    private static final List<String> WHETHER = List.of("false", "true");
    private static final String FACE =
            "- {name: Franco-Russian alliance, condition: 'allied(FRN, RUS, by: 1904)', history: true}";

    private final ReadingContext frame;
    private Vocabulary known;

    QuestionsReader(ReadingContext frame, List<TreatyEntry> standing) {
        this.frame = frame;
        int ticks = frame.ticks() < 0 ? Integer.MAX_VALUE / 2 : frame.ticks();
        known = Vocabulary.of(
                List.copyOf(new TreeSet<>(frame.codes().all())),
                standing.stream().map(each -> each.text().name()).collect(Collectors.toSet()),
                frame.calendar().yearOf(0),
                frame.calendar().yearOf(Math.max(0, ticks - 1)),
                Years.EVER);
    }

    Questions read(Fields fields) {
        Map<String, String> measures = measures(fields);
        List<Face> faces = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Tree each : fields.items("faces", FACE)) {
            Face face = face(each, faces.size() + 1);
            if (face != null) {
                if (!names.add(face.name())) {
                    frame.fault(each.place(), "face \"" + face.name() + "\" stands twice. Maybe another name?");
                }
                faces.add(face);
            }
        }
        return new Questions(faces, measures, stop(fields));
    }

    private Face face(Tree tree, int number) {
        Fields fields = Fields.of(tree, "face " + number, frame.findings());
        if (fields == null) {
            return null;
        }
        String name = fields.text("name", "Franco-Russian alliance");
        String condition = fields.text("condition", "'allied(FRN, RUS, by: 1904)'");
        int absurd = fields.choice("absurd", WHETHER, 0);
        int history = fields.choice("history", HISTORY, absurd == 1 ? 0 : 2);
        String about = fields.textOr("about", "");
        fields.done();
        check(fields.get("condition"), "condition of face \"" + name + "\"", Conditions::truth);
        return new Face(name, condition, history == 2 ? null : history == 1, absurd == 1, about);
    }

    /** The scenario's own measures, and what conditions may name once these are known. */
    private Map<String, String> measures(Fields fields) {
        Map<String, Leaf> formulas = new TreeMap<>();
        List<Entry> misnamed = new ArrayList<>();
        for (Entry each : fields.entries("measures")) {
            if (!named(each.key())) {
                misnamed.add(each);
            } else if (text(each.value(), "measure " + each.key().text())) {
                formulas.put(each.key().text(), (Leaf) each.value());
            }
        }
        Map<String, String> texts = new TreeMap<>();
        formulas.forEach((name, leaf) -> texts.put(name, leaf.text()));
        known = known.with(texts, (name, flaw) -> fault(formulas.get(name), "measure " + name, flaw));
        misnamed.forEach(each -> check(each.value(), "measure " + each.key().text(), Conditions::read));
        return texts;
    }

    /** Whether a measure may be called so; names that stand for something else are refused. */
    private boolean named(Leaf key) {
        String name = key.text();
        if (!name.matches("[a-z][a-z0-9_]{0,59}")) {
            frame.fault(
                    key.place(),
                    "measure \"" + name + "\" must be named in lower-case letters, digits and _. Maybe "
                            + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_") + "?");
            return false;
        }
        String whose = Measures.of(name) != null
                ? "is one of Concert's own"
                : OwnFormulas.words().contains(name)
                        ? "has the name of a word of conditions"
                        : COLUMNS.contains(name) ? "has the name of another column of its files" : "";
        if (!whose.isEmpty()) {
            frame.fault(
                    key.place(),
                    "measure \"" + name + "\" " + whose + ". Maybe another name, such as my_" + name + "?");
        }
        return whose.isEmpty();
    }

    private String stop(Fields fields) {
        Tree stop = fields.block("stop");
        return stop != null && check(stop, "stop", Conditions::truth) ? ((Leaf) stop).text() : "";
    }

    /** How a text is read: by its words and by who is told of its flaws. */
    private interface Reading {
        Object read(String text, Vocabulary known, Consumer<Flaw> flawed);
    }

    /** Whether a text stands there that can be read; says so where not. */
    private boolean check(Tree tree, String label, Reading reading) {
        if (!text(tree, label)) {
            return false;
        }
        List<Flaw> flaws = new ArrayList<>();
        reading.read(((Leaf) tree).text(), known, flaws::add);
        flaws.forEach(each -> fault((Leaf) tree, label, each));
        return flaws.isEmpty();
    }

    /** Whether a text stands there at all. */
    private boolean text(Tree tree, String label) {
        if (tree != null && !(tree instanceof Leaf)) {
            frame.fault(tree.place(), label + " is " + tree.words() + "; it must be a text. Maybe it needs quotes?");
        }
        return tree instanceof Leaf leaf && !leaf.empty();
    }

    private void fault(Leaf leaf, String label, Flaw flaw) {
        frame.fault(TextPlace.of(frame.document(), leaf, flaw.at()), label + ": " + flaw.message());
    }
}
