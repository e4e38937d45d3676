package concert.report.hindcast;

import concert.experiment.hindcast.HindcastOrder;
import concert.experiment.hindcast.HindcastResults;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Page;
import concert.report.page.Section;
import concert.report.run.RunHeading;
import concert.results.folder.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a hindcast. */
public final class HindcastPage {
    public static final String FILE = "hindcast.html";

    private static final String HOW = """
            <p>Each origin is the true world at the end of its year, with all its states and treaties. From
            there on what is exogenous follows the data; alliances are left to the states. The chance that a
            pair signs is worked out tick by tick along the first runs of each origin. That it stands allied is
            worked out one year ahead; further on it is the share of runs in which it is allied at the horizon.
            Scores are of pairs that exist at both ends, pooled over the origins of an era. Intervals hold
            90&nbsp;% and come from drawing treaties anew: the pairs of one treaty are one event. With few
            treaties they are wide, and what lies within them is noise.</p>
            <p>Benchmarks learn from years up to the origin alone: <b>persistence</b> (nothing changes),
            <b>distance</b> (a logit of log distance), <b>ref</b> (a constant hazard for the allied, distance
            for the others), <b>meeting</b> (who meets whom, by distance, size and what the two have been
            through), <b>logit</b> (distance, border, region, power, shared rivals, joint democracy, past pact).
            Rivalries were coded by historians who knew what followed.</p>
            """;

    private HindcastPage() {}

    /** The whole file. */
    public static String html(HindcastResults results, List<String> sources) {
        HindcastOrder order = results.order();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Years", order.from() + " to " + order.to());
        facts.put("Origins", "every " + order.every() + " years");
        facts.put("Theories", Integer.toString(order.theories().size()));
        facts.put("Runs of each", Integer.toString(order.runs()));
        facts.put("Concert", Version.current());
        String name = "History run again, " + order.from() + " to " + order.to();
        List<Fragment> parts = new ArrayList<>();
        parts.add(new Section("how", "How to read it", HOW).fragment());
        parts.add(new Section("scores", "Scores", ScoreTables.html(results.scores())).fragment());
        parts.add(new Section("calibration", "Calibration", CalibrationPlot.html(results.calibration())).fragment());
        parts.add(new Section(
                        "structure",
                        "What pacts add up to",
                        StructureTables.html(results.foreseen().structures()))
                .fragment());
        parts.add(new Section("threats", "Threats and disputes", ThreatTables.html(results.scores())).fragment());
        parts.add(PactMaps.of(results.pacts(), results.foreseen().worlds()));
        parts.add(new Section("pacts", "Hits, misses and dreams", PactLists.html(results.pacts())).fragment());
        parts.add(new Section("data", "Data", sources(sources)).fragment());
        return new Page(name + " - Concert", RunHeading.html(name, "", facts), parts).html();
    }

    private static String sources(List<String> sources) {
        return sources.stream()
                .map(each -> "<li>" + Html.text(each) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }
}
