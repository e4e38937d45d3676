package concert.experiment.stat.lives;

import concert.measure.lasting.Survival.Spell;
import concert.model.number.CounterRng;
import java.util.ArrayList;
import java.util.List;

/**
 * The log-rank test of lives that come in runs. Were groups alike, the runs of one seed could be dealt to them in any order; so
 * they are, {@code deals} times, and p is the share of the deals, the real one among them, whose chi-square is as large. Lives
 * of one run stay together, so that runs are what is counted, not lives (Pesarin 2001, "Multivariate permutation tests").
 *
 * @param deals 1,999 or so
 * @param seed of the deals
 */
public record RunsSwapped(int deals, long seed) {
    /** Chi-squares nearer than this share are equal but for rounding. */
    private static final double ROUNDING = 1e-9;

    /**
     * The chance of such a difference were the groups alike.
     *
     * @param groups each a list of runs, as many in each, those of one seed in one place; a run is its lives
     * @return NaN when there is nothing to compare
     */
    public double p(List<List<List<Spell>>> groups) {
        int runs = groups.isEmpty() ? 0 : groups.get(0).size();
        int[] ages = Risks.ages(groups.stream().flatMap(List::stream).toList());
        List<List<Risks>> counted = groups.stream()
                .map(group -> group.stream().map(lives -> Risks.of(lives, ages)).toList())
                .toList();
        if (runs == 0 || ages.length == 0) {
            return Double.NaN;
        }
        int[] order = identity(groups.size());
        double real = chiSquare(counted, run -> order);
        if (Double.isNaN(real)) {
            return Double.NaN;
        }
        int asLarge = 1;
        for (int deal = 0; deal < deals; deal++) {
            long key = CounterRng.key(seed, deal);
            double dealt = chiSquare(counted, run -> shuffled(groups.size(), CounterRng.with(key, run)));
            asLarge += dealt >= real * (1 - ROUNDING) ? 1 : 0;
        }
        return asLarge / (deals + 1.0);
    }

    @FunctionalInterface
    private interface Order {
        int[] of(int run);
    }

    private static double chiSquare(List<List<Risks>> counted, Order order) {
        int k = counted.size();
        List<List<Risks>> dealt = new ArrayList<>();
        for (int group = 0; group < k; group++) {
            dealt.add(new ArrayList<>());
        }
        for (int run = 0; run < counted.get(0).size(); run++) {
            int[] places = order.of(run);
            for (int group = 0; group < k; group++) {
                dealt.get(group).add(counted.get(places[group]).get(run));
            }
        }
        return LogRank.of(dealt.stream().map(Risks::sum).toList(), k).chiSquare();
    }

    private static int[] identity(int count) {
        int[] order = new int[count];
        for (int at = 0; at < count; at++) {
            order[at] = at;
        }
        return order;
    }

    private static int[] shuffled(int count, long key) {
        int[] order = identity(count);
        for (int at = count - 1; at > 0; at--) {
            int other = (int) (CounterRng.uniform(CounterRng.with(key, at)) * (at + 1));
            int kept = order[at];
            order[at] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
