package concert.experiment.fact;

import concert.experiment.stat.Interval;
import concert.experiment.stat.Proportion;
import concert.history.data.CountryYears;
import concert.history.data.Disputes;
import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.data.Pacts;
import concert.history.data.Pair;
import concert.history.data.TreatyRecord;
import concert.measure.lasting.Survival;
import concert.model.number.CounterRng;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** The years of history, counted as those of a run are, from the field's data. */
final class HistoryYears {
    private static final int REACH = 3;
    private static final int WAR = 5;
    private static final int BY_LAND = 1;
    private static final double POLITY = 20;
    private static final int DRAWS = 2000;
    private static final long SEED = 1;
    private static final int FEW = 10;
    private static final double LEVEL = .9;

    private final FieldData data;

    HistoryYears(FieldData data) {
        this.data = data;
    }

    List<Counted> of(int from, int to) {
        List<Counted> counted = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            List<Integer> states = data.states().atEnd(year);
            WorldYear world = world(states, year);
            counted.add(world.counted(allied(states, year - 1), happened(states, year)));
        }
        return counted;
    }

    private WorldYear world(List<Integer> states, int year) {
        int n = states.size();
        BitSet all = new BitSet();
        all.set(0, n);
        double[] capability = new double[n];
        double[] democracy = new double[n];
        double[][] kilometres = new double[n][n];
        for (int one = 0; one < n; one++) {
            CountryYears.Found power = data.capability().near(states.get(one), year, REACH);
            capability[one] = power == null ? 0 : power.value();
            democracy[one] = (data.polity().value(states.get(one), year) + POLITY / 2) / POLITY;
            for (int two = 0; two < n; two++) {
                kilometres[one][two] = one == two || bordering(states.get(one), states.get(two), year)
                        ? 0
                        : data.capitals().distance(states.get(one), states.get(two), year);
            }
        }
        return new WorldYear(year, all, capability, democracy, kilometres, allied(states, year));
    }

    private boolean bordering(int one, int two, int year) {
        return data.contiguity().atEnd(Pair.of(one, two), year) == BY_LAND;
    }

    private boolean[][] allied(List<Integer> states, int year) {
        boolean[][] square = new boolean[states.size()][states.size()];
        for (Pair each : data.pacts().allied(year, PactKind.DEFENCE)) {
            int one = states.indexOf(each.low());
            int two = states.indexOf(each.high());
            if (one >= 0 && two >= 0) {
                square[one][two] = true;
                square[two][one] = true;
            }
        }
        return square;
    }

    private WorldYear.Happened happened(List<Integer> states, int year) {
        List<Integer> signatories = new ArrayList<>();
        for (TreatyRecord each : data.treaties().all()) {
            if ((int) each.signed() == year) {
                int founders = (int) each.members().stream()
                        .filter(member -> member.from() == year)
                        .map(TreatyRecord.Member::ccode)
                        .distinct()
                        .count();
                if (founders > 1) {
                    signatories.add(founders);
                }
            }
        }
        Map<Integer, int[]> wars = new TreeMap<>();
        for (Disputes.Onset each : data.disputes().onsets(year)) {
            int one = states.indexOf(each.initiator());
            int two = states.indexOf(each.target());
            if (each.hostility() == WAR && one >= 0 && two >= 0) {
                wars.putIfAbsent(each.dispute(), new int[] {one, two});
            }
        }
        return new WorldYear.Happened(
                signatories, List.copyOf(wars.values()), Counted.Calls.NONE, pledges(year), sizeBurden(year));
    }

    /** What the wars that began in a year put to the test of all that was pledged in the year before. */
    private TestedPledges pledges(int year) {
        TestedPledges.Owed owed = new TestedPledges.Owed();
        for (Pair each : data.pacts().allied(year - 1, PactKind.ANY)) {
            Pacts.Bonds bonds = data.pacts().bonds(each, year - 1);
            owed.add(each.low(), each.high(), bonds.neutrality(), bonds.nonAggression());
            owed.add(each.high(), each.low(), bonds.neutrality(), bonds.nonAggression());
        }
        Map<Integer, Map<Integer, Set<Integer>>> begun = new TreeMap<>();
        for (Disputes.Onset each : data.disputes().onsets(year)) {
            if (each.hostility() == WAR) {
                begun.computeIfAbsent(each.dispute(), none -> new TreeMap<>())
                        .computeIfAbsent(each.target(), none -> new TreeSet<>())
                        .add(each.initiator());
            }
        }
        TestedPledges tested = TestedPledges.NONE;
        for (Map.Entry<Integer, Map<Integer, Set<Integer>>> war : begun.entrySet()) {
            for (Map.Entry<Integer, Set<Integer>> side : war.getValue().entrySet()) {
                Set<Integer> against = new TreeSet<>(data.disputes().against(war.getKey(), side.getKey()));
                against.addAll(side.getValue());
                tested = tested.and(
                        TestedPledges.of(new TestedPledges.Attack(side.getKey(), side.getValue(), against), owed));
            }
        }
        return tested;
    }

    /** Military spending by GDP within defence treaties; both in units of their own, which ranks do not feel. */
    private double sizeBurden(int year) {
        List<SizeBurden.Members> all = new ArrayList<>();
        for (TreatyRecord each : data.treaties().inForce(year)) {
            List<Integer> told = each.atEnd(year).stream()
                    .filter(member -> member.bonds().defence())
                    .map(TreatyRecord.Member::ccode)
                    .filter(member -> data.gdp().value(member, year) > 0
                            && data.militarySpending().value(member, year) > 0)
                    .toList();
            all.add(new SizeBurden.Members(
                    told.stream()
                            .mapToDouble(member -> data.gdp().value(member, year))
                            .toArray(),
                    told.stream()
                            .mapToDouble(member -> data.militarySpending().value(member, year))
                            .toArray()));
        }
        return SizeBurden.of(all);
    }

    /** The whole lives, in years, of the treaties signed in an era that oblige to defend; those in force are cut off. */
    List<Survival.Spell> lives(int from, int to) {
        int last = data.treaties().last();
        return data.treaties().all().stream()
                .filter(each -> each.signed() >= from && each.signed() < to + 1)
                .filter(each -> each.members().stream()
                        .anyMatch(member -> member.bonds().defence()))
                .map(each -> new Survival.Spell(
                        0, (each.ended() == 0 ? last : each.ended()) - (int) each.signed(), each.ended() != 0))
                .toList();
    }

    /** The 5 % and 95 % quantiles of the median life over draws of the treaties with replacement; infinite for beyond. */
    static double[] lifeBand(List<Survival.Spell> lives) {
        double[] medians = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Survival.Spell> drawn = new ArrayList<>();
            for (int at = 0; at < lives.size(); at++) {
                double u = CounterRng.uniform(CounterRng.with(CounterRng.with(SEED, draw), at));
                drawn.add(lives.get((int) (u * lives.size())));
            }
            double median = PactLife.median(drawn);
            medians[draw] = Double.isNaN(median) ? Double.POSITIVE_INFINITY : median;
        }
        Arrays.sort(medians);
        return new double[] {medians[DRAWS / 20], medians[DRAWS - 1 - DRAWS / 20]};
    }

    /**
     * The 90 % interval by Wilson (1927) of the share of an era's pledges that were kept; null for fewer than
     * {@link #FEW}, which bound nothing. A span of ten years has too few of them to have a share of its own.
     */
    static double[] keptBand(
            List<Counted> years, ToIntFunction<TestedPledges> kept, ToIntFunction<TestedPledges> tested) {
        TestedPledges all = years.stream().map(Counted::pledges).reduce(TestedPledges.NONE, TestedPledges::and);
        if (tested.applyAsInt(all) < FEW) {
            return null;
        }
        Interval share = Proportion.of(kept.applyAsInt(all), tested.applyAsInt(all), LEVEL);
        return new double[] {share.low(), share.high()};
    }

    /** The 5 % and 95 % quantiles of a fact over the spans of ten years of an era, linear between order statistics. */
    static double[] band(Fact fact, List<Counted> years) {
        double[] windows = fact.windows(years);
        Arrays.sort(windows);
        return windows.length < 2 ? null : new double[] {quantile(windows, .05), quantile(windows, .95)};
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int low = (int) Math.floor(at);
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}
