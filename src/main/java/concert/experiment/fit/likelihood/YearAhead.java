package concert.experiment.fit.likelihood;

import concert.engine.choice.Weighing;
import concert.model.World;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The chance that the two states of a pair are allied once a tick's moves and exits are made, worked out from E5 and not
 * drawn. Wars and what is scripted are left out.
 */
public final class YearAhead {
    private final Weighing weighing;
    private final TickLikelihood chances;
    private final World world;

    /** Of a world as its states find it when they choose, under the weights of their own rules, the same for all. */
    public YearAhead(Weighing weighing, World world) {
        this.weighing = weighing;
        this.world = world;
        this.chances = new TickLikelihood(weighing);
        chances.weigh(new TrialNumbers(weighing.rules().get(0).weights(), Double.NaN));
    }

    /**
     * For each pair, at {@code low * states + high}, the chance that it signs or joins a treaty that counts, where it holds
     * none; where it holds some, that one of them outlives the tick.
     *
     * @param counts whether what a member owes makes it an ally
     */
    public double[] allied(Predicate<Obligations> counts) {
        int n = weighing.states();
        double[] apart = new double[n * n];
        boolean[] held = held(counts);
        Arrays.fill(apart, 1);
        for (TreatyKind kind : TreatyKind.all()) {
            for (int pair = 0; pair < n * n && counts.test(kind.obligations()); pair++) {
                boolean first = pair / n < pair % n;
                apart[pair] *= first && !held[pair] ? 1 - chances.signs(kind, pair / n, pair % n) : 1;
            }
        }
        join(counts, held, apart);
        stay(counts, apart);
        for (int pair = 0; pair < apart.length; pair++) {
            apart[pair] = 1 - apart[pair];
        }
        return apart;
    }

    private boolean[] held(Predicate<Obligations> counts) {
        int n = weighing.states();
        boolean[] held = new boolean[n * n];
        for (Treaty each : world.treaties()) {
            for (int one : each.members()) {
                for (int other : each.members()) {
                    held[one * n + other] |= one < other && binds(each, one, other, counts);
                }
            }
        }
        return held;
    }

    private static boolean binds(Treaty treaty, int one, int other, Predicate<Obligations> counts) {
        return counts.test(treaty.commitments().of(one))
                || counts.test(treaty.commitments().of(other));
    }

    private void join(Predicate<Obligations> counts, boolean[] held, double[] apart) {
        int n = weighing.states();
        for (int at = 0; at < weighing.askings().size(); at++) {
            Weighing.Asking each = weighing.askings().get(at);
            Treaty treaty = world.treaty(each.treaty());
            for (int member : treaty.members()) {
                int pair = Math.min(each.me(), member) * n + Math.max(each.me(), member);
                boolean anew = !held[pair] && binds(treaty, each.me(), member, counts);
                apart[pair] *= anew ? 1 - chances.joins(at) : 1;
            }
        }
    }

    private void stay(Predicate<Obligations> counts, double[] apart) {
        int n = weighing.states();
        Map<Integer, List<Weighing.Holding>> memberships = new TreeMap<>();
        weighing.holdings()
                .forEach(each -> memberships
                        .computeIfAbsent(each.treaty(), none -> new ArrayList<>())
                        .add(each));
        memberships.forEach((id, holdings) -> {
            for (Weighing.Holding one : holdings) {
                for (Weighing.Holding other : holdings) {
                    if (one.member() < other.member()
                            && binds(world.treaty(id), one.member(), other.member(), counts)) {
                        double both = (1 - chances.leaves(one)) * (1 - chances.leaves(other));
                        apart[one.member() * n + other.member()] *= 1 - both;
                    }
                }
            }
        });
    }
}
