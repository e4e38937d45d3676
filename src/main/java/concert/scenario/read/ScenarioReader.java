package concert.scenario.read;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Fields;
import concert.document.Place;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Leaf;
import concert.document.Warning;
import concert.scenario.DriverEntry;
import concert.scenario.EventEntry;
import concert.scenario.Moments;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.TreatyEntry;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.book.ParametersReader;
import concert.scenario.book.TheoryBook;
import concert.text.ExactNumber;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a scenario file, strictly: every fault of it and of its overrides is found before anything is made of it. */
public final class ScenarioReader {
    private static final double SLACK = 1e-6;

    private final Library library;
    private final FaultCollector findings = new FaultCollector();

    private ScenarioReader(Library library) {
        this.library = library;
    }

    /** The scenario of a document under overrides; throws {@link Faults}. */
    public static Scenario read(Document document, Overrides overrides, Library library) {
        return read(document, overrides, library, warning -> {});
    }

    /** The same; what is no fault but may not be meant is told to {@code warned}, also when there are faults. */
    public static Scenario read(Document document, Overrides overrides, Library library, Consumer<Warning> warned) {
        ScenarioReader reader = new ScenarioReader(library);
        try {
            return reader.read(document, overrides);
        } finally {
            reader.findings.warnings().forEach(warned);
        }
    }

    private Scenario read(Document document, Overrides overrides) {
        Branch written = root(document);
        LaterFormat.checkFirst(written, findings);
        Branch root = LaterFormat.taken(overrides.applyToScenario(written, findings), findings);
        Fields fields = Fields.of(root, "", findings);
        ScenarioHeader top = ScenarioHeader.of(fields);
        Map<Parameter, Double> parameters = ParametersReader.ofScenario(fields);
        TheoryBook theories = TheoryBook.of(root, fields, document, library, overrides);
        Tree states = fields.need("states", "a mapping of at least one state", StatesReader.EXAMPLE);
        ReadingContext frame = new ReadingContext(
                findings,
                top.calendar(),
                horizon(top, written),
                IdentityAxes.of(fields, states),
                Parameters.standard().with(parameters),
                StateCodes.of(root, findings),
                document);
        warnOfTicks(top, written);
        Scenario scenario = scenario(fields, top, frame, theories, parameters);
        fields.done();
        findings.settle();
        return scenario.cut(scenario.ticks());
    }

    private static Scenario scenario(
            Fields fields,
            ScenarioHeader top,
            ReadingContext frame,
            TheoryBook theories,
            Map<Parameter, Double> parameters) {
        Tree states = fields.get("states");
        List<StateEntry> entries = states == null ? List.of() : new StatesReader(frame, theories).read(states);
        List<TreatyEntry> treaties = new TreatiesReader(frame).read(fields.items("treaties", "- {name: ...}"));
        return new Scenario(
                top.name(),
                top.about(),
                top.calendar(),
                top.ticks(),
                top.seed(),
                frame.axes(),
                theories.nameOf(null),
                theories.byName(),
                parameters,
                entries,
                new RelationsReader(frame).read(fields.items("relations", "- {pair: [FRN, GMY], rivalry: 0.8}")),
                treaties,
                events(fields, frame, treaties, top.ticks()),
                drivers(fields, frame),
                new QuestionsReader(frame, treaties).read(fields),
                fields.texts("sources", "- where the figures are from"));
    }

    /** The ticks that events may fall in: an override may cut a run short without making its later events faults. */
    private static int horizon(ScenarioHeader top, Branch written) {
        double given = ScenarioHeader.years(written) * top.calendar().perYear();
        return top.ticks() < 0 || Double.isNaN(given) ? top.ticks() : Math.max(top.ticks(), (int) Math.ceil(given));
    }

    /** Warns of another tick with the same number of them: a run of thirty years becomes one of thirty months. */
    private void warnOfTicks(ScenarioHeader top, Branch written) {
        double years = ScenarioHeader.years(written);
        int perYear = top.calendar().perYear();
        boolean same = ScenarioHeader.ticks(written) == top.ticks();
        if (same && Math.abs(years * perYear - top.ticks()) > SLACK) {
            findings.warn(
                    Place.of("--set tick"),
                    top.ticks() + " ticks, as in the file, are now no " + ExactNumber.show(ExactNumber.round(years, 2))
                            + " years. Maybe --ticks " + ExactNumber.show(Math.ceil(years * perYear)) + " too?");
        }
    }

    private static List<EventEntry> events(Fields fields, ReadingContext frame, List<TreatyEntry> treaties, int ticks) {
        List<Tree> items = fields.items("events", "- {at: 1914, crisis: [AUH, YUG]}");
        return new EventsReader(frame, treaties)
                .read(items).stream()
                        .filter(each -> Moments.tick(each.at(), frame.calendar()) < ticks)
                        .toList();
    }

    private static List<DriverEntry> drivers(Fields fields, ReadingContext frame) {
        List<DriverEntry> drivers = new DriversReader(frame).read(fields.entries("drivers"));
        boolean none = drivers.stream().noneMatch(each -> each.what() == DriverEntry.Of.CAPABILITY);
        if (none && frame.parameters().on(Parameter.HISTORICAL_CAPABILITY)) {
            Tree parameters = fields.get("parameters");
            frame.warn(
                    parameters == null ? fields.place() : parameters.place(),
                    "historical-capability is 1 and there are no drivers; every capability stays as it is at the start."
                            + " Maybe drivers are missing?");
        }
        return drivers;
    }

    private Branch root(Document document) {
        Tree tree = library.tree(document, findings);
        if (tree instanceof Branch branch) {
            return branch;
        }
        Place place = tree == null ? new Place(document.source(), 1, 1) : tree.place();
        boolean nothing = tree == null || tree instanceof Leaf leaf && leaf.empty();
        findings.add(
                place,
                nothing
                        ? "the file is empty. Maybe begin with concert: 1?"
                        : "the file is " + tree.words() + "; it must be a mapping. Maybe begin with concert: 1?");
        findings.settle();
        return null;
    }
}
