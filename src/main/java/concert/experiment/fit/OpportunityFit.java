package concert.experiment.fit;

import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.data.Pair;
import concert.theory.Opportunity;
import concert.theory.book.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The coefficients of opportunity (E5) from who signed with whom: given that a pact was signed in a year, which pair of
 * those not yet allied signed it, as a conditional logit on the terms of {@link Opportunity}. Everything is read at the
 * end of the year before. Pairs that signed in one year and hang together count as one treaty.
 */
public final class OpportunityFit {
    private static final double THOUSAND = 1000;
    private static final int REACH = 3;

    private final FieldData data;
    private final PactKind kind;

    public OpportunityFit(FieldData data, PactKind kind) {
        this.data = data;
        this.kind = kind;
    }

    /**
     * What was found.
     *
     * @param values oD, oR, oP, oC
     * @param errors their standard errors, in that order, that of oR by the delta method
     */
    public record Found(Opportunity values, double[] errors) {}

    /** From the pacts signed in years from one to another, both included; throws IllegalArgumentException for none. */
    public Found fit(int from, int to) {
        ConditionalLogit.Found found = new ConditionalLogit(choices(from, to)).fit();
        double[] b = found.coefficients();
        Opportunity values = Opportunity.of(b);
        double relief = values.relief();
        double variance = (found.covariance().getEntry(1, 1)
                        - 2 * relief * found.covariance().getEntry(0, 1)
                        + relief * relief * found.covariance().getEntry(0, 0))
                / (b[0] * b[0]);
        double[] errors = {found.error(0), Math.sqrt(Math.max(0, variance)), found.error(2), found.error(3)};
        return new Found(values, errors);
    }

    /**
     * How probable values make the pacts of some years.
     *
     * @param told log-likelihood under the values, each treaty counting once
     * @param nothing the same when every pair is as likely
     * @param treaties how many there were
     */
    public record Score(double told, double nothing, int treaties) {}

    /** That of the pacts signed in years from one to another, both included, under given values. */
    public Score score(Opportunity values, int from, int to) {
        double[] b = values.factors();
        double told = 0;
        double nothing = 0;
        List<ConditionalLogit.Choice> choices = choices(from, to);
        for (ConditionalLogit.Choice each : choices) {
            double chance = ConditionalLogit.chances(each.alternatives(), b)[each.taken()];
            told += each.weight() * Math.log(chance);
            nothing += each.weight() * Math.log(1.0 / each.alternatives().length);
        }
        return new Score(told, nothing, treaties(choices));
    }

    private static int treaties(List<ConditionalLogit.Choice> choices) {
        return (int) choices.stream()
                .mapToLong(ConditionalLogit.Choice::cluster)
                .distinct()
                .count();
    }

    private List<ConditionalLogit.Choice> choices(int from, int to) {
        List<ConditionalLogit.Choice> choices = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            year(year, choices);
        }
        return choices;
    }

    private void year(int year, List<ConditionalLogit.Choice> choices) {
        List<Integer> states = data.states().atEnd(year - 1).stream()
                .filter(each -> data.states().existsAtEnd(each, year))
                .filter(each -> data.capitals().of(each, year - 1) != null)
                .toList();
        Map<Pair, Integer> places = new TreeMap<>();
        List<double[]> rows = new ArrayList<>();
        Map<Integer, Double> sizes = sizes(states, year - 1);
        for (int one : states) {
            for (int other : states) {
                Pair pair = Pair.of(one, other);
                if (one < other && !data.pacts().allied(pair, year - 1, kind)) {
                    places.put(pair, rows.size());
                    rows.add(between(pair, sizes, year - 1).terms(Parameter.OPPORTUNITY_FADING.standard()));
                }
            }
        }
        List<Pair> signed = data.pacts().begun(year, kind).stream()
                .filter(places::containsKey)
                .toList();
        Map<Pair, Long> treaties = together(signed, year);
        double[][] alternatives = rows.toArray(double[][]::new);
        for (Pair each : signed) {
            long treaty = treaties.get(each);
            double weight =
                    1.0 / treaties.values().stream().filter(of -> of == treaty).count();
            choices.add(new ConditionalLogit.Choice(alternatives, places.get(each), treaty, weight));
        }
    }

    /** s = K / (mean K + K) of each state; 0 where no capability is known. */
    public Map<Integer, Double> sizes(List<Integer> states, int year) {
        Map<Integer, Double> powers = new HashMap<>();
        double sum = 0;
        for (int each : states) {
            var found = data.capability().near(each, year, REACH);
            double power = found == null ? 0 : found.value();
            powers.put(each, power);
            sum += power;
        }
        double mean = sum / Math.max(1, states.size());
        powers.replaceAll((state, power) -> Opportunity.size(power, mean));
        return powers;
    }

    /** What lies between a pair at the end of a year; {@code sizes} as above. */
    public Opportunity.Acquaintance between(Pair pair, Map<Integer, Double> sizes, int year) {
        return new Opportunity.Acquaintance(
                data.capitals().distance(pair.low(), pair.high(), year) / THOUSAND,
                Math.min(sizes.get(pair.low()), sizes.get(pair.high())),
                since(data.pacts().lastShared(pair, year), year),
                since(data.comrades().last(pair, year), year));
    }

    private static double since(int last, int year) {
        return last == 0 ? Double.POSITIVE_INFINITY : year - last;
    }

    /** A number for each pair, the same for pairs that hang together. */
    private static Map<Pair, Long> together(List<Pair> signed, int year) {
        Map<Integer, Integer> chains = Pair.chains(signed);
        Map<Pair, Long> treaties = new TreeMap<>();
        signed.forEach(each -> treaties.put(each, year * 10000L + chains.get(each.low())));
        return treaties;
    }
}
