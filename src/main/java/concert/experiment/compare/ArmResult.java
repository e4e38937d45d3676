package concert.experiment.compare;

import concert.measure.degeneracy.Degeneracies;
import concert.measure.lasting.Survival.Spell;
import java.util.List;

/**
 * What is kept of one theory's run on one seed.
 *
 * @param means of each measure the number that stands for the run, such as its mean over the ticks in which it applies, in the order
 *     of {@link Comparison#measures()}
 * @param amounts of each sign of degeneracy, in the order of {@link Degeneracies#ALL}
 * @param lives of its treaties
 * @param failure what the run died of, empty when it came to its end; all else is then empty
 */
public record ArmResult(double[] means, double[] amounts, List<Life> lives, String failure) {

    /** How long its treaties lived. */
    List<Spell> spells() {
        return lives.stream().map(Life::spell).toList();
    }

    public boolean done() {
        return failure.isEmpty();
    }

    /** Whether it shows a sign of degeneracy. */
    public boolean shows(int sign) {
        return Degeneracies.ALL.get(sign).holds(amounts[sign]);
    }

    /** Whether it shows any. */
    public boolean degenerate() {
        for (int sign = 0; sign < amounts.length; sign++) {
            if (shows(sign)) {
                return true;
            }
        }
        return false;
    }
}
