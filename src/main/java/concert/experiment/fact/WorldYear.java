package concert.experiment.fact;

import java.util.BitSet;
import java.util.List;

/**
 * The states, pacts and wars of one year, from which it is {@link Counted}. States go by their places in rows.
 *
 * @param year which
 * @param sovereign which states there are
 * @param capability of each, in any unit
 * @param democracy of each in [0,1], NaN where it is not known
 * @param kilometres between capitals, 0 between states that border on one another, as a square
 * @param allied pairs with a defence pact, as a square
 */
public record WorldYear(
        int year,
        BitSet sovereign,
        double[] capability,
        double[] democracy,
        double[][] kilometres,
        boolean[][] allied) {
    /** States so near count as neighbours, in km between capitals. */
    static final double NEAR = 1000;

    /** From this share of all capability on a state counts as a great power. */
    static final double GREAT = .05;

    /** From here on a state counts as a democracy. */
    static final double DEMOCRATIC = .6;

    /** What happens in the year beside its pacts. */
    public record Happened(
            List<Integer> signatories,
            List<int[]> wars,
            Counted.Calls calls,
            TestedPledges pledges,
            double sizeBurden) {
        /** Nothing. */
        static final Happened NOTHING =
                new Happened(List.of(), List.of(), Counted.Calls.NONE, TestedPledges.NONE, Double.NaN);
    }

    private boolean great(int state) {
        double sum = sovereign.stream().mapToDouble(each -> capability[each]).sum();
        return capability[state] >= GREAT * sum;
    }

    private boolean near(int one, int two) {
        return kilometres[one][two] <= NEAR;
    }

    /**
     * Its counts.
     *
     * @param before pairs allied a year earlier; null where nothing is known of it, and then nothing begins
     */
    public Counted counted(boolean[][] before, Happened happened) {
        int[] states = sovereign.stream().toArray();
        int isolates = 0;
        int allies = 0;
        int near = 0;
        int great = 0;
        int democratic = 0;
        int begun = 0;
        for (int one : states) {
            boolean alone = true;
            for (int two : states) {
                alone &= !allied[one][two];
                if (one < two && allied[one][two]) {
                    allies++;
                    near += near(one, two) ? 1 : 0;
                    great += great(one) || great(two) ? 1 : 0;
                    democratic += democracy[one] >= DEMOCRATIC && democracy[two] >= DEMOCRATIC ? 1 : 0;
                    begun += before != null && !before[one][two] ? 1 : 0;
                }
            }
            isolates += alone ? 1 : 0;
        }
        int[] triads = triads(states);
        int likely = (int) happened.wars().stream()
                .filter(each -> near(each[0], each[1]) || great(each[0]))
                .count();
        int bilateral =
                (int) happened.signatories().stream().filter(each -> each == 2).count();
        return new Counted(
                year,
                states.length,
                isolates,
                states.length * (states.length - 1) / 2,
                allies,
                near,
                great,
                democratic,
                triads[0],
                triads[1],
                begun,
                happened.signatories().size(),
                bilateral,
                happened.wars().size(),
                likely,
                happened.calls(),
                happened.pledges(),
                happened.sizeBurden());
    }

    /** Paths of two pacts that a third closes, and all paths of two. */
    private int[] triads(int[] states) {
        int closed = 0;
        int paths = 0;
        for (int middle : states) {
            for (int one : states) {
                for (int two : states) {
                    if (one < two && allied[middle][one] && allied[middle][two]) {
                        paths++;
                        closed += allied[one][two] ? 1 : 0;
                    }
                }
            }
        }
        return new int[] {closed, paths};
    }
}
