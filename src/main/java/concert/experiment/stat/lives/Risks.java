package concert.experiment.stat.lives;

import concert.measure.lasting.Survival;
import concert.measure.lasting.Survival.Spell;
import java.util.List;

/**
 * How many lives ended, and how many were watched, at each of given ages.
 *
 * @param ended lives that ended at each age
 * @param atRisk lives that were watched at each age
 */
record Risks(double[] ended, double[] atRisk) {

    /** The ages of ending in any of the groups, rising. */
    static int[] ages(List<List<Spell>> groups) {
        return Survival.ages(groups.stream().flatMap(List::stream));
    }

    /** What is counted of some lives. */
    static Risks of(List<Spell> lives, int[] ages) {
        Risks risks = new Risks(new double[ages.length], new double[ages.length]);
        for (Spell each : lives) {
            for (int at = 0; at < ages.length; at++) {
                risks.atRisk[at] += each.from() <= ages[at] && ages[at] <= each.to() ? 1 : 0;
                risks.ended[at] += each.ended() && each.to() == ages[at] ? 1 : 0;
            }
        }
        return risks;
    }

    /** The counts of several, added up. */
    static Risks sum(List<Risks> all) {
        int ages = all.get(0).ended.length;
        Risks sum = new Risks(new double[ages], new double[ages]);
        for (Risks each : all) {
            for (int at = 0; at < ages; at++) {
                sum.ended[at] += each.ended[at];
                sum.atRisk[at] += each.atRisk[at];
            }
        }
        return sum;
    }
}
