package concert.measure;

import java.util.List;

/**
 * The chance to reach an age, by the product-limit estimator: S(t) = product over ages of ending a up to t of
 * (1 - ended at a / at risk at a). Spells cut off by the end of the run leave the risk set when they were last seen
 * (censoring); spells older than the run enter it at the age at which they were first seen (delayed entry).
 *
 * @param ages of ending, rising
 * @param chances S just after each age
 * @param atRisk spells at risk at each age
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan &amp; Meier 1958</a>
 */
public record Survival(int[] ages, double[] chances, int[] atRisk) {

    /**
     * One observed life.
     *
     * @param from age when first seen, 0 for most
     * @param to age when last seen
     * @param ended whether it ended then, rather than was lost from sight
     */
    public record Spell(int from, int to, boolean ended) {}

    public static Survival of(List<Spell> spells) {
        int[] ages = spells.stream()
                .filter(Spell::ended)
                .mapToInt(Spell::to)
                .sorted()
                .distinct()
                .toArray();
        double[] chances = new double[ages.length];
        int[] atRisk = new int[ages.length];
        double chance = 1;
        for (int at = 0; at < ages.length; at++) {
            int age = ages[at];
            int ended = 0;
            for (Spell each : spells) {
                atRisk[at] += each.from() <= age && age <= each.to() ? 1 : 0;
                ended += each.ended() && each.to() == age ? 1 : 0;
            }
            chance *= 1 - (double) ended / atRisk[at];
            chances[at] = chance;
        }
        return new Survival(ages, chances, atRisk);
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
