package concert.scenario.design;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.TreeReader;
import concert.document.Warning;
import concert.scenario.book.Overrides;
import concert.scenario.design.DesignFile.Factor;
import concert.scenario.design.DesignFile.Keep;
import concert.scenario.design.DesignFile.Sampling;
import concert.scenario.design.DesignFile.Setting;
import concert.text.ExactNumber;
import concert.text.Nearest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads the file of an experiment, strictly and all faults at once. */
public final class DesignReader {
    private static final Quantity VERSION = Quantity.whole("experiment", 1, 1, "experiment: 1");
    private static final Quantity SAMPLES = Quantity.whole("samples", 1, DesignRules.MOST_POINTS, "64");
    private static final Quantity LEVELS = Quantity.whole("levels", 2, 100, "4");
    private static final Quantity REPLICATIONS = Quantity.whole("replications", 1, 1_000_000, "20");
    private static final Quantity SEED = Quantity.whole("seed", 0, 1_000_000_000, "1");
    private static final Quantity TICKS = Quantity.whole("ticks", 1, 100_000, "30");
    private static final List<String> SAMPLINGS =
            Arrays.stream(Sampling.values()).map(Sampling::key).toList();
    private static final List<String> KEPT =
            Arrays.stream(Keep.values()).map(Keep::key).toList();

    private final Document document;
    private final FaultCollector findings = new FaultCollector();

    private DesignReader(Document document) {
        this.document = document;
    }

    /** The design of a document; throws {@link Faults}. What is no fault but may not be meant goes to {@code warned}. */
    public static DesignFile read(Document document, Consumer<Warning> warned) {
        DesignReader reader = new DesignReader(document);
        try {
            return reader.read();
        } finally {
            reader.findings.warnings().forEach(warned);
        }
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
        Sampling sampling = sampling(fields);
        int samples = samples(fields, sampling);
        double levels = fields.number(LEVELS, 4);
        DesignQuestions questions = DesignQuestions.of(fields, settings(fields));
        Overrides settings = questions.settings();
        List<Factor> factors = new FactorsReader(fields, sampling).read();
        if (sampling != null) {
            DesignRules.checkLevels(fields, sampling, levels);
            DesignRules.checkBalance(fields, sampling, samples);
            DesignRules.checkSize(fields, sampling, samples, factors);
        }
        warnOfSettings(settings, factors);
        return new DesignFile(
                document.source(),
                name,
                about,
                scenario,
                settings,
                sampling == null ? Sampling.FACTORIAL : sampling,
                samples,
                whole(levels),
                whole(fields.number(REPLICATIONS)),
                (long) fields.number(SEED, 1),
                factors,
                new PointsReader(findings).points(fields, sampling),
                questions.measures(),
                listed(fields),
                keep(fields));
    }

    /** How points are chosen, or null after saying that it cannot be told. */
    private static Sampling sampling(Fields fields) {
        Tree written = fields.get("design");
        Sampling elsewhere = DesignRules.elsewhere(written);
        if (elsewhere == null) {
            int at = fields.choice("design", SAMPLINGS, -1);
            return at < 0 ? null : Sampling.values()[at];
        }
        fields.fault(
                written.place(),
                "design is " + written.words() + "; it must be one of " + String.join(", ", SAMPLINGS) + ". Maybe "
                        + elsewhere.key() + "?");
        return null;
    }

    /** Where a factor varies what is set for every run. */
    private void warnOfSettings(Overrides settings, List<Factor> factors) {
        for (Overrides.Change each : settings.list()) {
            for (Factor factor : factors) {
                if (Overrides.canonical(factor.path()).equals(Overrides.canonical(each.path()))) {
                    findings.warn(
                            Place.of(factor.where()),
                            "factor \"" + factor.path() + "\" varies what " + each.source()
                                    + " sets for every run, to no effect. Maybe leave that out?");
                }
            }
        }
    }

    private static String listed(Fields fields) {
        Tree measures = fields.get("measures");
        return where(measures == null ? fields.place() : measures.place());
    }

    private static int samples(Fields fields, Sampling sampling) {
        if (sampling == null) {
            return whole(fields.number(SAMPLES, 1));
        }
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
        Set<String> paths = new HashSet<>();
        for (Entry each : fields.entries("set")) {
            Setting setting = setting(each, findings);
            refuseTwice(setting, paths, each, findings);
            settings = setting == null ? settings : settings.with(setting.path(), setting.value(), setting.where());
        }
        Tree theory = fields.get("theory");
        if (theory instanceof Leaf leaf && !leaf.empty()) {
            settings = settings.withTheory(leaf.text());
        } else if (theory != null) {
            findings.add(theory.place(), "theory is " + theory.words() + "; it must be a name.");
        }
        Tree ticks = fields.get(TICKS.key());
        refuseBoth(theory, paths, Overrides.EVERY_THEORY);
        refuseBoth(ticks, paths, TICKS.key());
        double count = ticks == null ? Double.NaN : TICKS.read(ticks, TICKS.key(), findings);
        return Double.isNaN(count) ? settings : settings.with("ticks", ExactNumber.show(count), where(ticks.place()));
    }

    private void refuseBoth(Tree key, Set<String> paths, String path) {
        if (key != null && paths.contains(path)) {
            findings.add(key.place(), path + " is given under set too. Maybe leave one out?");
        }
    }

    static void refuseTwice(Setting setting, Set<String> paths, Entry written, FaultCollector findings) {
        if (setting != null && !paths.add(Overrides.canonical(setting.path()))) {
            findings.add(
                    written.key().place(),
                    "\"" + setting.path() + "\" is set twice, once by another name. Maybe leave one out?");
        }
    }

    /** A path and the value written beside it, or null after saying that it is none. */
    static Setting setting(Entry entry, FaultCollector findings) {
        DesignRules.refuseVoid(entry.key().text(), entry.key().place(), findings);
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
