package concert.experiment.fit;

import concert.engine.choice.Weighing;
import concert.model.treaty.TreatyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The log-likelihood of what was signed, joined and left over many ticks, each given the tick before, as a function of
 * the weights on the reasons (E4, E5). A treaty of more than two counts as one signature: the chance that any two of its
 * members sign it, summed, so that a conference of twelve is one event and not sixty-six; those pairs are not then
 * counted as not having signed. That a treaty of two ends is seen, not which of them ended it. A signature of a kind
 * that the pair held already has no chance in E5 and is left out ({@link #impossible} counts them).
 */
final class SigningLikelihood {
    private static final double LEAST = 1e-300;

    private final List<ObservedTick> ticks;
    private final List<TickLikelihood> chances = new ArrayList<>();

    SigningLikelihood(List<ObservedTick> ticks) {
        this.ticks = List.copyOf(ticks);
        ticks.forEach(each -> chances.add(new TickLikelihood(each.weighing())));
    }

    /** Under weights in the order of the reasons, handed on piece by piece. */
    <C extends LikelihoodPieces> C of(double[] weights, C into) {
        for (int at = 0; at < ticks.size(); at++) {
            TickLikelihood chance = chances.get(at);
            chance.weigh(weights);
            signatures(ticks.get(at), chance, into);
            accessions(ticks.get(at), chance, into);
            exits(ticks.get(at), chance, weights, into);
        }
        return into;
    }

    /** Signatures seen that E5 gives no chance at all. */
    int impossible() {
        int count = 0;
        for (ObservedTick tick : ticks) {
            for (ObservedTick.Signature each : tick.signed()) {
                count += possible(tick.weighing(), each) ? 0 : 1;
            }
        }
        return count;
    }

    /** Signatures, accessions and exits seen. */
    int events() {
        return ticks.stream()
                .mapToInt(each -> each.signed().size()
                        + each.joined().size()
                        + each.left().size())
                .sum();
    }

    private static boolean possible(Weighing all, ObservedTick.Signature signed) {
        boolean[] open = all.open()[signed.kind().ordinal()];
        for (int one : signed.members()) {
            for (int two : signed.members()) {
                if (open[one * all.states() + two]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void signatures(ObservedTick tick, TickLikelihood chance, LikelihoodPieces into) {
        int n = tick.weighing().states();
        boolean[][] seen = new boolean[TreatyKind.all().length][n * n];
        for (ObservedTick.Signature each : tick.signed()) {
            double sum = 0;
            for (int one : each.members()) {
                for (int two : each.members()) {
                    seen[each.kind().ordinal()][one * n + two] = true;
                    sum += one < two ? chance.signs(each.kind(), one, two) : 0;
                }
            }
            if (possible(tick.weighing(), each)) {
                into.add(-1 - each.cluster(), Math.log(Math.max(LEAST, Math.min(1, sum))));
            }
        }
        for (TreatyKind kind : TreatyKind.all()) {
            for (int one = 0; one < n; one++) {
                for (int two = one + 1; two < n; two++) {
                    if (!seen[kind.ordinal()][one * n + two] && chance.open(kind, one, two)) {
                        into.add(pair(tick, one, two), Math.log1p(-chance.signs(kind, one, two)));
                    }
                }
            }
        }
    }

    private static long pair(ObservedTick tick, int one, int two) {
        long low = Math.min(tick.states()[one], tick.states()[two]);
        long high = Math.max(tick.states()[one], tick.states()[two]);
        return low << Integer.SIZE | high;
    }

    private static void accessions(ObservedTick tick, TickLikelihood chance, LikelihoodPieces into) {
        List<Weighing.Asking> askings = tick.weighing().askings();
        for (int at = 0; at < askings.size(); at++) {
            Weighing.Asking each = askings.get(at);
            boolean came = tick.joined().contains(new ObservedTick.Move(each.treaty(), each.me()));
            double p = chance.joins(at);
            into.add(-1L - each.treaty(), came ? Math.log(Math.max(LEAST, p)) : Math.log1p(-p));
        }
    }

    private static void exits(ObservedTick tick, TickLikelihood chance, double[] weights, LikelihoodPieces into) {
        List<Weighing.Holding> holdings = tick.weighing().holdings();
        for (int at = 0; at < holdings.size(); ) {
            Weighing.Holding first = holdings.get(at);
            int end = at + first.members();
            List<Weighing.Holding> members = holdings.subList(at, end);
            at = end;
            if (tick.closed().contains(first.treaty())) {
                continue;
            }
            if (members.size() == 2) {
                whole(tick, members, chance, weights, into);
            } else {
                members.forEach(each -> one(tick, each, chance.leaves(each, weights), into));
            }
        }
    }

    private static boolean left(ObservedTick tick, Weighing.Holding each) {
        return tick.left().contains(new ObservedTick.Move(each.treaty(), each.member()));
    }

    private static void one(ObservedTick tick, Weighing.Holding each, double p, LikelihoodPieces into) {
        into.add(-1L - each.treaty(), left(tick, each) ? Math.log(Math.max(LEAST, p)) : Math.log1p(-p));
    }

    private static void whole(
            ObservedTick tick,
            List<Weighing.Holding> two,
            TickLikelihood chance,
            double[] weights,
            LikelihoodPieces into) {
        double stay = 1;
        for (Weighing.Holding each : two) {
            stay *= 1 - chance.leaves(each, weights);
        }
        boolean ended = two.stream().anyMatch(each -> left(tick, each));
        into.add(-1L - two.get(0).treaty(), ended ? Math.log(Math.max(LEAST, 1 - stay)) : Math.log(stay));
    }

    /** States for clusters when every tick has the same ones. */
    static int[] places(int states) {
        int[] places = new int[states];
        Arrays.setAll(places, at -> at);
        return places;
    }
}
