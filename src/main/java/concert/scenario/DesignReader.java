package concert.scenario;

import concert.scenario.DesignFile.Keep;
import concert.scenario.DesignFile.Sampling;
import concert.scenario.DesignFile.Setting;
import concert.scenario.Tree.Branch;
import concert.scenario.Tree.Entry;
import concert.scenario.Tree.Leaf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Reads the file of an experiment, strictly and all faults at once. */
final class DesignReader {
    private static final Quantity VERSION = Quantity.whole("experiment", 1, 1, "experiment: 1");
    private static final Quantity SAMPLES = Quantity.whole("samples", 1, 1_000_000, "64");
    private static final Quantity LEVELS = Quantity.whole("levels", 2, 100, "4");
    private static final Quantity REPLICATIONS = Quantity.whole("replications", 1, 1_000_000, "20");
    private static final Quantity SEED = Quantity.whole("seed", 0, 1_000_000_000, "1");
    private static final Quantity TICKS = Quantity.whole("ticks", 1, 100_000, "30");
    private static final List<String> SAMPLINGS =
            Arrays.stream(Sampling.values()).map(Sampling::key).toList();
    private static final List<String> KEPT =
            Arrays.stream(Keep.values()).map(Keep::key).toList();

    private final Document document;
    private final Findings findings = new Findings();

    private DesignReader(Document document) {
        this.document = document;
    }

    /** The design of a document; throws {@link Faults}. */
    static DesignFile read(Document document) {
        return new DesignReader(document).read();
    }

    private DesignFile read() {
        Tree tree = TreeReader.read(document, findings);
        Fields fields = tree == null ? null : Fields.of(tree, "", findings);
        if (fields == null) {
            findings.add(new Place(document.source(), 1, 1), "this is no experiment. Maybe begin with experiment: 1?");
            findings.settle();
        }
        DesignFile file = file(fields);
        fields.done();
        findings.settle();
        return file;
    }

    private DesignFile file(Fields fields) {
        fields.number(VERSION);
        String name = fields.text("name", "secrecy");
        String about = fields.textOr("about", "");
        String scenario = fields.text("scenario", "europe-1914");
        int at = fields.choice("design", SAMPLINGS, -1);
        Sampling sampling = Sampling.values()[Math.max(0, at)];
        return new DesignFile(
                document.source(),
                name,
                about,
                scenario,
                settings(fields),
                sampling,
                samples(fields, sampling),
                whole(fields.number(LEVELS, 4)),
                whole(fields.number(REPLICATIONS)),
                (long) fields.number(SEED, 1),
                new FactorsReader(fields, sampling).read(),
                points(fields, sampling),
                fields.texts("measures", "[wars, cohesion]"),
                listed(fields),
                keep(fields));
    }

    private static String listed(Fields fields) {
        Tree measures = fields.get("measures");
        return where(measures == null ? fields.place() : measures.place());
    }

    private static int samples(Fields fields, Sampling sampling) {
        if (sampling.draws()) {
            return whole(fields.number(SAMPLES));
        }
        if (fields.get(SAMPLES.key()) != null) {
            fields.fault(
                    fields.get(SAMPLES.key()).place(),
                    "samples says nothing in a design that draws none. Maybe design: latin-hypercube?");
        }
        return 0;
    }

    private static int whole(double value) {
        return Double.isNaN(value) ? 1 : (int) value;
    }

    private Overrides settings(Fields fields) {
        Overrides settings = Overrides.none();
        for (Entry each : fields.entries("set")) {
            Setting setting = setting(each, findings);
            settings = setting == null ? settings : settings.with(setting.path(), setting.value(), setting.where());
        }
        Tree theory = fields.get("theory");
        if (theory instanceof Leaf leaf && !leaf.empty()) {
            settings = settings.withTheory(leaf.text());
        } else if (theory != null) {
            findings.add(theory.place(), "theory is " + theory.words() + "; it must be a name.");
        }
        Tree ticks = fields.get(TICKS.key());
        double count = ticks == null ? Double.NaN : TICKS.read(ticks, TICKS.key(), findings);
        return Double.isNaN(count) ? settings : settings.with("ticks", Numbers.show(count), where(ticks.place()));
    }

    /** A path and the value written beside it, or null after saying that it is none. */
    static Setting setting(Entry entry, Findings findings) {
        if (entry.value() instanceof Leaf leaf && !leaf.empty()) {
            return new Setting(entry.key().text(), leaf.text(), where(leaf.place()));
        }
        findings.add(
                entry.value().place(),
                entry.key().text() + " is " + entry.value().words() + "; it must be a single value. Maybe 0.5?");
        return null;
    }

    static String where(Place place) {
        return place.source() + ":" + place.line() + ":" + place.column();
    }

    private List<List<Setting>> points(Fields fields, Sampling sampling) {
        List<List<Setting>> points = new ArrayList<>();
        Tree written = fields.block("points");
        boolean wanted = sampling == Sampling.POINTS;
        if (wanted != (written != null)) {
            findings.add(
                    written == null ? fields.place() : written.place(),
                    wanted
                            ? "points is missing; it must be a list of at least one. Maybe - {theory: liberalism}?"
                            : "points says nothing in this design. Maybe design: points?");
        }
        for (Tree each :
                written == null ? List.<Tree>of() : fields.items(written, "points", "- {publicity.secret: 0}")) {
            points.add(point(each));
        }
        if (wanted && written != null && points.isEmpty()) {
            findings.add(written.place(), "points is empty; it must be a list of at least one.");
        }
        return points;
    }

    private List<Setting> point(Tree tree) {
        List<Setting> settings = new ArrayList<>();
        if (!(tree instanceof Branch branch)) {
            findings.add(tree.place(), "a point is " + tree.words() + "; it must be a mapping of paths to values.");
            return settings;
        }
        for (Entry each : branch.entries()) {
            Setting setting = setting(each, findings);
            if (setting != null) {
                settings.add(setting);
            }
        }
        return settings;
    }

    private List<Keep> keep(Fields fields) {
        TreeSet<Keep> keep = new TreeSet<>();
        List<String> texts = fields.texts("keep", "[ticks, treaties]");
        for (String each : texts) {
            int at = KEPT.indexOf(each);
            if (at < 0) {
                findings.add(
                        fields.get("keep").place(),
                        "keep names \"" + each + "\"; there is " + String.join(", ", KEPT) + "."
                                + Nearest.mend(each, KEPT));
            } else {
                keep.add(Keep.values()[at]);
            }
        }
        return List.copyOf(keep);
    }
}
