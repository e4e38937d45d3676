package concert.experiment.fit.likelihood;

import concert.engine.choice.Weighing;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The log-likelihood of what was signed, joined and left over many ticks, each given the tick before, as a function of
 * the weights on the reasons (E4, E5). A treaty of more than two counts as one signature: the chance that any two of its
 * members sign it, summed, so that a conference of twelve is one event and not sixty-six; those pairs are not then
 * counted as not having signed. That a treaty of two ends is seen, not which of them ended it. A signature of a kind
 * that the pair held already has no chance in E5 and is left out ({@link #impossible} counts them).
 */
public final class SigningLikelihood {
    private final List<ObservedTick> ticks;
    private final List<TickLikelihood> chances = new ArrayList<>();

    public SigningLikelihood(List<ObservedTick> ticks) {
        this.ticks = List.copyOf(ticks);
        ticks.forEach(each -> chances.add(new TickLikelihood(each.weighing())));
    }

    /** Under the numbers of a trial, handed on piece by piece. */
    public <C extends LikelihoodPieces> C of(TrialNumbers trial, C into) {
        return of(
                at -> {
                    chances.get(at).weigh(trial);
                    return chances.get(at);
                },
                into);
    }

    /** Under constant rates. */
    public <C extends LikelihoodPieces> C of(ConstantRates rates, C into) {
        return of(at -> rates.in(ticks.get(at).weighing()), into);
    }

    /** Under the chances of each tick by its place. */
    <C extends LikelihoodPieces> C of(IntFunction<TickChances> chances, C into) {
        for (int at = 0; at < ticks.size(); at++) {
            TickChances chance = chances.apply(at);
            signatures(ticks.get(at), chance, into);
            accessions(ticks.get(at), chance, into);
            exits(ticks.get(at), chance, into);
        }
        return into;
    }

    /** Whether values are read in the units of their day, so that only their ratios and precision tell (E5). */
    public boolean unitsOfDay() {
        return ticks.stream().anyMatch(each -> each.weighing().world().on(Parameter.UNITS_OF_DAY));
    }

    /** Signatures seen that E5 gives no chance at all. */
    public int impossible() {
        int count = 0;
        for (ObservedTick tick : ticks) {
            for (ObservedTick.Signature each : tick.signed()) {
                count += possible(tick.weighing(), each) ? 0 : 1;
            }
        }
        return count;
    }

    /** Signatures, accessions and exits seen. */
    public int events() {
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

    /** Whether either may offer the other such a treaty. */
    private static boolean open(Weighing all, TreatyKind kind, int one, int two) {
        boolean[] open = all.open()[kind.ordinal()];
        return open[one * all.states() + two] || open[two * all.states() + one];
    }

    private static void signatures(ObservedTick tick, TickChances chance, LikelihoodPieces into) {
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
                into.may(Happening.of(each.kind()), -1 - each.cluster(), true, sum);
            }
        }
        for (TreatyKind kind : TreatyKind.all()) {
            Happening what = Happening.of(kind);
            for (int one = 0; one < n; one++) {
                for (int two = one + 1; two < n; two++) {
                    if (!seen[kind.ordinal()][one * n + two] && open(tick.weighing(), kind, one, two)) {
                        into.may(what, pair(tick, one, two), false, chance.signs(kind, one, two));
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

    private static void accessions(ObservedTick tick, TickChances chance, LikelihoodPieces into) {
        List<Weighing.Asking> askings = tick.weighing().askings();
        for (int at = 0; at < askings.size(); at++) {
            Weighing.Asking each = askings.get(at);
            boolean came = tick.joined().contains(new ObservedTick.Move(each.treaty(), each.me()));
            into.may(Happening.ACCESSION, -1L - each.treaty(), came, chance.joins(at));
        }
    }

    private static void exits(ObservedTick tick, TickChances chance, LikelihoodPieces into) {
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
                whole(tick, members, chance, into);
            } else {
                members.forEach(each -> one(tick, each, chance.leaves(each), into));
            }
        }
    }

    private static boolean left(ObservedTick tick, Weighing.Holding each) {
        return tick.left().contains(new ObservedTick.Move(each.treaty(), each.member()));
    }

    private static void one(ObservedTick tick, Weighing.Holding each, double p, LikelihoodPieces into) {
        into.may(Happening.EXIT, -1L - each.treaty(), left(tick, each), p);
    }

    private static void whole(
            ObservedTick tick, List<Weighing.Holding> two, TickChances chance, LikelihoodPieces into) {
        double stay = 1;
        for (Weighing.Holding each : two) {
            stay *= 1 - chance.leaves(each);
        }
        boolean ended = two.stream().anyMatch(each -> left(tick, each));
        into.may(Happening.END_OF_TWO, -1L - two.get(0).treaty(), ended, 1 - stay);
    }
}
