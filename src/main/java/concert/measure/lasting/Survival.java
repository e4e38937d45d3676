package concert.measure.lasting;

import java.util.List;
import java.util.stream.Stream;

/**
 * The chance to reach an age, by the product-limit estimator: S(t) = product over ages of ending a up to t of
 * (1 - ended at a / at risk at a). Spells cut off by the end of the run leave the risk set when they were last seen
 * (censoring); spells older than the run enter it at the age at which they were first seen (delayed entry).
 *
 * @param ages of ending, rising
 * @param chances S just after each age
 * @param low lower bound of the 95 % interval of each chance, NaN where none can be told: when all have ended
 * @param high upper bound
 * @param atRisk spells at risk at each age
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan &amp; Meier 1958</a>
 */
public record Survival(int[] ages, double[] chances, double[] low, double[] high, int[] atRisk) {
    /** The 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * One observed life.
     *
     * @param from age when first seen, 0 for most
     * @param to age when last seen
     * @param ended whether it ended then, rather than was lost from sight
     */
    public record Spell(int from, int to, boolean ended) {}

    /** The ages at which lives ended, rising. */
    public static int[] ages(Stream<Spell> spells) {
        return spells.filter(Spell::ended)
                .mapToInt(Spell::to)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The curve of some spells; from age 0 alone, at 1, where none of them ended. */
    public static Survival of(List<Spell> spells) {
        int[] ages = ages(spells.stream());
        int count = ages.length;
        Survival survival = new Survival(ages, new double[count], new double[count], new double[count], new int[count]);
        double chance = 1;
        double greenwood = 0;
        for (int at = 0; at < count; at++) {
            int risk = atRisk(spells, ages[at]);
            int ended = 0;
            for (Spell each : spells) {
                ended += each.ended() && each.to() == ages[at] ? 1 : 0;
            }
            chance *= 1 - (double) ended / risk;
            greenwood += (double) ended / risk / (risk - ended);
            survival.set(at, chance, greenwood, risk);
        }
        return survival;
    }

    /**
     * The interval is that of log(-log S) with Greenwood's variance, which keeps within 0 and 1.
     *
     * @see <a href="https://doi.org/10.1002/9781118032985">Kalbfleisch &amp; Prentice 1980</a>
     */
    private void set(int at, double chance, double greenwood, int risk) {
        double error = Math.sqrt(greenwood) / Math.abs(StrictMath.log(chance));
        boolean told = chance > 0 && chance < 1;
        chances[at] = chance;
        low[at] = told ? StrictMath.pow(chance, StrictMath.exp(Z * error)) : Double.NaN;
        high[at] = told ? StrictMath.pow(chance, StrictMath.exp(-Z * error)) : Double.NaN;
        atRisk[at] = risk;
    }

    /** How many spells are watched at an age. */
    public static int atRisk(List<Spell> spells, int age) {
        int risk = 0;
        for (Spell each : spells) {
            risk += each.from() <= age && age <= each.to() ? 1 : 0;
        }
        return risk;
    }

    /** The chance to live longer than an age. */
    public double at(int age) {
        double chance = 1;
        for (int at = 0; at < ages.length && ages[at] <= age; at++) {
            chance = chances[at];
        }
        return chance;
    }

    /** The first age at which at most half are left; NaN when more than half are left at the last. */
    public double median() {
        for (int at = 0; at < ages.length; at++) {
            if (chances[at] <= .5 + 1e-12) {
                return ages[at];
            }
        }
        return Double.NaN;
    }
}
