package concert.history.world;

import concert.history.data.FieldData;
import concert.history.file.DataFormat;
import concert.model.Calendar;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.TreatyEntry;
import concert.scenario.book.Library;
import concert.scenario.book.TheoryBook;
import concert.scenario.book.TheoryReader;
import concert.scenario.question.Questions;
import concert.theory.book.Parameter;
import concert.theory.book.Theory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The scenario of a year from the field's data. */
public final class ImportedWorld {
    private static final int FIRST_WAR_OVER = 1919;
    private static final int SECOND_WAR_OVER = 1946;

    private ImportedWorld() {}

    /** The world of an order; throws {@link concert.document.Faults} of what the files lack or say wrongly. */
    public static Scenario of(FieldData data, WorldOrder order) {
        data.need(DataFormat.SYSTEM, DataFormat.NMC, DataFormat.CAPITALS);
        Imputations imputations = new Imputations();
        WorldOrder placed = placed(data, order, imputations);
        Codes codes = new Codes(data.states(), placed.states());
        Codes everyone = new Codes(data.states(), placed.everyone());
        Theory theory = TheoryReader.read(Library.shippedTheory(TheoryBook.STANDARD));
        List<StateEntry> states = new StateEntries(data, imputations).of(placed, everyone, theory.name());
        List<StateEntry> first = states.stream().filter(each -> !each.unborn()).toList();
        List<TreatyEntry> treaties = treaties(data, order.year(), codes, imputations);
        LaterYears later = new LaterYears(data, placed, everyone, imputations);
        boolean driven = order.driven();
        Scenario scenario = new Scenario(
                "World " + order.year(),
                "The states of " + order.year() + " from the field's data, " + order.which() + "; the first tick is "
                        + (order.year() + 1) + ".",
                new Calendar(order.year() + 1, 1),
                order.ticks(),
                1,
                FieldFigures.axes(order.year()),
                theory.name(),
                Map.of(theory.name(), theory),
                parameters(order),
                states,
                new PairEntries(data, imputations, codes, order.year()).of(first, treaties),
                treaties,
                driven ? later.events() : List.of(),
                driven ? later.drivers() : List.of(),
                Questions.NONE,
                List.of());
        return sourced(scenario, sources(data, order, imputations));
    }

    private static WorldOrder placed(FieldData data, WorldOrder order, Imputations imputations) {
        List<Integer> placed = new ArrayList<>();
        List<Integer> later = new ArrayList<>();
        for (int each : order.everyone()) {
            boolean first = order.states().contains(each);
            int year = first ? order.year() : Entries.born(data, each, order);
            if (data.capitals().of(each, year) == null) {
                imputations.note(
                        "place: no capital known, left out", data.states().code(each));
            } else {
                (first ? placed : later).add(each);
            }
        }
        return new WorldOrder(order.year(), order.until(), order.driven(), placed, later, order.which());
    }

    private static List<TreatyEntry> treaties(FieldData data, int year, Codes codes, Imputations imputations) {
        if (data.has(DataFormat.TREATIES) && data.has(DataFormat.MEMBERS)) {
            int last = data.treaties().last();
            if (last < year) {
                imputations.note("treaties: the file's last one is of " + last + ", later ones are missing", "all");
            }
            return new TreatyEntries(data, imputations, codes, year).all();
        }
        if (data.pacts().last() > 0 && data.pacts().last() < year) {
            imputations.note("treaties: the file ends with " + data.pacts().last() + ", none written", "all");
        }
        return DyadTreaties.of(data.pacts(), year, codes, imputations);
    }

    /** What the shipped worlds of the era have. */
    private static Map<Parameter, Double> parameters(WorldOrder order) {
        int era = order.year() < FIRST_WAR_OVER ? 0 : order.year() < SECOND_WAR_OVER ? 1 : 2;
        Map<Parameter, Double> parameters = new EnumMap<>(Parameter.class);
        parameters.put(Parameter.SECRET_SHARE, new double[] {.6, .15, .03}[era]);
        parameters.put(Parameter.PARTIAL_SHARE, new double[] {.3, .15, .1}[era]);
        parameters.put(Parameter.TERM, new double[] {5, 10, 0}[era]);
        parameters.put(Parameter.INSTITUTION, new double[] {.1, .1, .4}[era]);
        if (order.driven()) {
            parameters.put(Parameter.HISTORICAL_CAPABILITY, 1.0);
        }
        return parameters;
    }

    private static List<String> sources(FieldData data, WorldOrder order, Imputations imputations) {
        List<String> sources = new ArrayList<>();
        sources.add("Imported: the world at the end of " + order.year() + ", " + order.which() + ".");
        data.sources().forEach(each -> sources.add(each + "."));
        for (DataFormat each : DataFormat.values()) {
            if (!data.has(each) && each.ordinal() < DataFormat.MEMBERS.ordinal() && each != DataFormat.DISTANCES) {
                sources.add("No file of " + each.title() + ".");
            }
        }
        imputations.lines().forEach(each -> sources.add(each + "."));
        sources.add("Publicity of new treaties by era: Kuo 2020. Term, institution, offence (.5) and reputation (.7)"
                + " are assumed, as is what revisionism is derived from: disputes begun in ten years.");
        return sources;
    }

    private static Scenario sourced(Scenario made, List<String> sources) {
        return new Scenario(
                made.name(),
                made.about(),
                made.calendar(),
                made.ticks(),
                made.seed(),
                made.axes(),
                made.theory(),
                made.theories(),
                made.parameters(),
                made.states(),
                made.relations(),
                made.treaties(),
                made.events(),
                made.drivers(),
                made.questions(),
                sources);
    }
}
