package concert.plausibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a fact may be in a plausible world.
 *
 * @param fact its name in the table and in the kept list
 * @param least smallest plausible value
 * @param most largest plausible value
 * @param source where the bounds are from
 * @param of the fact of a batch of runs; NaN is not applicable, and no miss
 */
record Band(String fact, double least, double most, String source, ToDoubleFunction<Facts> of) {
    private static final String ATOP = "ATOP 4.01/5.1 with COW system membership, by period 1871-1980";

    /** No degenerate world, wherever: not everyone, not no one, no spam, no war every year. */
    public static final List<Band> ANY = List.of(
            new Band("grand", 0, 10, "no world where most dyads are allied for long", Facts::grandCoalition),
            new Band("none", 0, 50, "no world where nobody is allied for long", Facts::nobody),
            new Band("offers", 0, 1, "no proposal spam: at most one offer a state-year", Facts::offering),
            new Band("war-years", 0, 60, "no war every year", Facts::warYears));

    private static final List<Band> HISTORY = List.of(
            new Band("new", 2.5, 6.6, ATOP + ": new treaties per 100 state-years", Facts::signing),
            new Band("allied", 1, 12, ATOP + ": percent of dyads", Facts::allied),
            new Band("bilateral", 70, 95, ATOP + ": 84 percent of treaties", Facts::bilateral),
            new Band("honour", 50, 75, "Leeds, Long & Mitchell 2000; Berkemeier & Fuhrmann 2018", Facts::honour),
            new Band(
                    "warring",
                    1,
                    8,
                    "COW Inter-State War 4.0: percent of state-years, by period 4.4 to 8.1",
                    Facts::warring),
            new Band("kinds", 3, 6, "several kinds in use", Facts::kinds));

    /** Bands for worlds before 1945. */
    static final List<Band> BEFORE_1945 =
            with(new Band("defence-life", 3, 10, ATOP + ": median 4 years before 1945", Facts::defenceLife));

    /** Bands for worlds after 1945. */
    static final List<Band> AFTER_1945 =
            with(new Band("defence-life", 10, 30, ATOP + ": median 19 years after 1945", Facts::defenceLife));

    private static List<Band> with(Band life) {
        List<Band> all = new ArrayList<>(HISTORY);
        all.add(life);
        all.addAll(ANY);
        return List.copyOf(all);
    }

    boolean holds(double value) {
        return Double.isNaN(value) || value >= least && value <= most;
    }
}
