package concert.experiment.fact;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pledges that call nobody to fight, put to the test when a partner is attacked: to stay neutral, and not to attack
 * it.
 *
 * @param neutral states pledged to neutrality towards one that others attacked
 * @param stayed those of them that did not fight against it
 * @param peace states pledged to non-aggression towards one that was attacked, by whomever
 * @param spared those of them that neither attacked it nor fought against it
 */
public record TestedPledges(int neutral, int stayed, int peace, int spared) {
    /** None. */
    public static final TestedPledges NONE = new TestedPledges(0, 0, 0, 0);

    /**
     * What was pledged before wars began.
     *
     * @param neutrality by state, those that have pledged it their neutrality
     * @param peace by state, those that have pledged not to attack it
     */
    record Owed(Map<Integer, Set<Integer>> neutrality, Map<Integer, Set<Integer>> peace) {
        Owed() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        /** Adds what one has pledged another. */
        void add(int by, int to, boolean neutral, boolean nonAggression) {
            if (neutral) {
                neutrality.computeIfAbsent(to, none -> new TreeSet<>()).add(by);
            }
            if (nonAggression) {
                peace.computeIfAbsent(to, none -> new TreeSet<>()).add(by);
            }
        }
    }

    /**
     * A state attacked.
     *
     * @param target the state
     * @param by who began the war
     * @param against all who fought against it, those who began it among them
     */
    record Attack(int target, Set<Integer> by, Set<Integer> against) {}

    /** What one attack put to the test. */
    static TestedPledges of(Attack attack, Owed owed) {
        Set<Integer> outside = new TreeSet<>(owed.neutrality().getOrDefault(attack.target(), Set.of()));
        outside.removeAll(attack.by());
        Set<Integer> bound = owed.peace().getOrDefault(attack.target(), Set.of());
        return new TestedPledges(outside.size(), kept(outside, attack), bound.size(), kept(bound, attack));
    }

    private static int kept(Set<Integer> states, Attack attack) {
        return (int)
                states.stream().filter(each -> !attack.against().contains(each)).count();
    }

    TestedPledges and(TestedPledges more) {
        return new TestedPledges(
                neutral + more.neutral, stayed + more.stayed, peace + more.peace, spared + more.spared);
    }
}
