package concert.experiment.fact;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One regularity, told of ten years at a time.
 *
 * @param name in files, joined by -
 * @param meaning in plain words
 * @param of years in a row; NaN where there is nothing to tell it of
 */
public record Fact(String name, String meaning, ToDoubleFunction<List<Counted>> of) {
    /** Years told of at once. */
    public static final int YEARS = 10;

    /** Fewer new pairs than this come in no bursts. */
    private static final int FEW = 3;

    /** In the order of the table; a new one is a line here and its band. */
    public static final List<Fact> ALL = List.of(
            share("allied-share", "Pairs of states with a defence pact, of all.", Counted::allied, Counted::pairs),
            share("isolates", "States without a defence pact, of all.", Counted::isolates, Counted::states),
            share(
                    "transitivity",
                    "Allies of one ally that are allies, of all such pairs.",
                    Counted::closed,
                    Counted::paths),
            share(
                    "new-treaties",
                    "Military treaties of any kind signed by 100 states in a year.",
                    each -> 100.0 * each.signed(),
                    Counted::states),
            share("bilateral", "Treaties of two, of those signed.", Counted::bilateral, Counted::signed),
            new Fact("bursts", "New defence pairs of the busiest year, of those of ten years.", Fact::bursts),
            share(
                    "near-allies",
                    "Defence pairs that border on one another or have capitals at most 1,000 km apart, of all.",
                    Counted::near,
                    Counted::allied),
            share(
                    "great-allies",
                    "Defence pairs of which one has a twentieth of all capability, of all.",
                    Counted::great,
                    Counted::allied),
            share(
                    "democratic-allies",
                    "Defence pairs of two democracies (.6 or more of 1), of all.",
                    Counted::democratic,
                    Counted::allied),
            share("wars", "Wars begun by 100 states in a year.", each -> 100.0 * each.wars(), Counted::states),
            share(
                    "likely-wars",
                    "Wars between neighbours or capitals at most 1,000 km apart or begun by a great power, of all.",
                    Counted::likely,
                    Counted::wars),
            share(
                    "honoured",
                    "Allies called upon that fought, of those called.",
                    each -> each.calls().honoured(),
                    each -> each.calls().all()),
            share(
                    "honoured-defence",
                    "Those that fought, of allies called to defend.",
                    each -> each.calls().defended(),
                    each -> each.calls().defence()),
            share(
                    "honoured-offence",
                    "Those that fought, of allies called to attack.",
                    each -> each.calls().joined(),
                    each -> each.calls().offence()),
            share(
                    "honoured-neutrality",
                    "Those that did not fight against it, of states pledged neutral to one that others attacked.",
                    each -> each.pledges().stayed(),
                    each -> each.pledges().neutral()),
            share(
                    "honoured-non-aggression",
                    "Those that did not fight against it, of states pledged not to attack one that was attacked.",
                    each -> each.pledges().spared(),
                    each -> each.pledges().peace()),
            new Fact(
                    "size-burden",
                    "Rank correlation of economy with its share spent on arms, within defence treaties of 5 or more.",
                    years -> years.stream()
                            .mapToDouble(Counted::sizeBurden)
                            .filter(each -> !Double.isNaN(each))
                            .average()
                            .orElse(Double.NaN)));

    private static Fact share(
            String name, String meaning, ToDoubleFunction<Counted> part, ToDoubleFunction<Counted> whole) {
        return new Fact(name, meaning, years -> {
            double all = years.stream().mapToDouble(whole).sum();
            return all == 0 ? Double.NaN : years.stream().mapToDouble(part).sum() / all;
        });
    }

    private static double bursts(List<Counted> years) {
        int all = years.stream().mapToInt(Counted::begun).sum();
        int most = years.stream().mapToInt(Counted::begun).max().orElse(0);
        return all < FEW ? Double.NaN : (double) most / all;
    }

    /** Told of every ten years in a row, one after another, or of all of them where they are fewer; none for none. */
    public double[] windows(List<Counted> years) {
        int size = Math.min(YEARS, years.size());
        return size == 0
                ? new double[0]
                : IntStream.rangeClosed(0, years.size() - size)
                        .mapToDouble(at -> of.applyAsDouble(years.subList(at, at + size)))
                        .filter(each -> !Double.isNaN(each))
                        .toArray();
    }
}
