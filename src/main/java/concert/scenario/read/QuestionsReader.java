package concert.scenario.read;

import concert.condition.bind.Conditions;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what is asked of a scenario's runs: {@code faces}, {@code measures} and {@code stop}. */
final class QuestionsReader {
    private static final List<String> HISTORY = List.of("false", "true", "open");
    private static final List<String> WHETHER = List.of("false", "true");
    private static final String FACE =
            "- {name: Franco-Russian alliance, condition: 'allied(FRN, RUS, by: 1904)', history: true}";

    private final ReadingContext frame;
    private final Set<String> treaties = new TreeSet<>();

    QuestionsReader(ReadingContext frame, List<TreatyEntry> standing) {
        this.frame = frame;
        standing.forEach(each -> treaties.add(each.text().name()));
    }

    Questions read(Fields fields) {
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
        Map<String, String> measures = new TreeMap<>();
        for (Entry each : fields.entries("measures")) {
            measure(each, measures);
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
        check(fields.get("condition"), "condition of face \"" + name + "\"", Years.EVER, Conditions::truth);
        return new Face(name, condition, history == 2 ? null : history == 1, absurd == 1, about);
    }

    private void measure(Entry entry, Map<String, String> measures) {
        String name = entry.key().text();
        if (!name.matches("[a-z][a-z0-9_]{0,59}")) {
            frame.fault(
                    entry.key().place(),
                    "measure \"" + name + "\" must be named in lower-case letters, digits and _. Maybe "
                            + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "_") + "?");
        } else if (Measures.of(name) != null) {
            frame.fault(
                    entry.key().place(),
                    "measure \"" + name + "\" is one of Concert's own. Maybe another name, such as my_" + name + "?");
        }
        if (check(entry.value(), "measure " + name, Years.NOW, Conditions::read)) {
            measures.put(name, ((Leaf) entry.value()).text());
        }
    }

    private String stop(Fields fields) {
        Tree stop = fields.block("stop");
        return stop != null && check(stop, "stop", Years.EVER, Conditions::truth) ? ((Leaf) stop).text() : "";
    }

    /** How a text is read: by its words and by who is told of its flaws. */
    private interface Reading {
        Object read(String text, Vocabulary known, java.util.function.Consumer<Flaw> flawed);
    }

    /** Whether a text stands there that can be read; says so where not. */
    private boolean check(Tree tree, String label, Years unsaid, Reading reading) {
        if (!(tree instanceof Leaf leaf) || leaf.empty()) {
            if (tree != null && !(tree instanceof Leaf)) {
                frame.fault(
                        tree.place(), label + " is " + tree.words() + "; it must be a text. Maybe it needs quotes?");
            }
            return false;
        }
        int ticks = frame.ticks() < 0 ? Integer.MAX_VALUE / 2 : frame.ticks();
        Vocabulary known = Vocabulary.of(
                List.copyOf(new TreeSet<>(frame.codes().all())),
                treaties,
                frame.calendar().yearOf(0),
                frame.calendar().yearOf(Math.max(0, ticks - 1)),
                unsaid);
        List<Flaw> flaws = new ArrayList<>();
        reading.read(leaf.text(), known, flaws::add);
        flaws.forEach(
                each -> frame.fault(TextPlace.of(frame.document(), leaf, each.at()), label + ": " + each.message()));
        return flaws.isEmpty();
    }
}
