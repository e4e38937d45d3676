package concert.experiment.fit.likelihood;

import static concert.theory.book.Parameter.ADMISSION_COST;
import static concert.theory.book.Parameter.CONFERENCE_RATE;
import static concert.theory.book.Parameter.KEEPING;
import static concert.theory.book.Parameter.MOVE_RATE;
import static concert.theory.book.Parameter.OBJECTION;
import static concert.theory.book.Parameter.PRECISION;
import static concert.theory.book.Parameter.UNITS_OF_DAY;

import concert.engine.choice.Ballot;
import concert.engine.choice.Consent;
import concert.engine.choice.Expectation;
import concert.engine.choice.Weighing;
import concert.model.number.StrictFunctions;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Rules;
import concert.theory.reason.Valuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The chances that E5 gives, under trial weights, to all that could be signed, joined or left in one tick. Summed over
 * what nobody saw: a treaty of i and k is signed when either meets the other and proposes it and both would sign,
 * 1 - (1 - q_ik)(1 - q_ki), q_ik = alpha P(i meets k) P(the kind is taken up) P(i signs) P(k signs). All is read on the
 * picture at the start of the tick, so that several treaties signed by a state in one tick do not move each other (an
 * approximation); the unit of the day is that of the offers expected.
 */
public final class TickLikelihood implements TickChances {
    private static final TreatyKind[] KINDS = TreatyKind.all();
    private static final int OFFENCE = TreatyKind.OFFENCE.ordinal();
    /** Values smaller than this tell no unit. */
    private static final double LEAST = 1e-6;

    private final Weighing all;
    private final int n;
    private final double[][] value;
    private final double[][] partner;
    private final double[][] offers;
    private final double[][] signs;
    private final double[] asks;
    private final double[] admission;
    private final List<List<Integer>> asked = new ArrayList<>();
    private TrialNumbers trial;
    private double unit = 1;

    /** Of one tick, to be weighed before it is asked for anything. */
    public TickLikelihood(Weighing all) {
        this.all = all;
        this.n = all.states();
        this.value = new double[KINDS.length][n * n];
        this.partner = new double[KINDS.length][n * n];
        this.offers = new double[KINDS.length][n * n];
        this.signs = new double[KINDS.length][n * n];
        this.asks = new double[all.askings().size()];
        this.admission = new double[asks.length];
        for (int me = 0; me < n; me++) {
            asked.add(new ArrayList<>());
        }
        for (int at = 0; at < asks.length; at++) {
            asked.get(all.askings().get(at).me()).add(at);
        }
    }

    /** Works out every chance under a trial. */
    public void weigh(TrialNumbers numbers) {
        trial = numbers;
        double[] answers = weighted(all.answers());
        for (int kind = 0; kind < KINDS.length; kind++) {
            value[kind] = weighted(all.offers()[kind]);
        }
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (int pair = 0; pair < n * n; pair++) {
                int back = pair % n * n + pair / n;
                partner[kind][pair] = kind == OFFENCE ? answers[pair] : value[kind][back];
            }
        }
        unit = all.world().on(UNITS_OF_DAY) ? unit() : 1;
        for (double[][] table : List.of(offers, signs)) {
            for (double[] row : table) {
                Arrays.fill(row, 0);
            }
        }
        Arrays.fill(asks, 0);
        for (int at = 0; at < asks.length; at++) {
            admission[at] = admitted(all.askings().get(at));
        }
        for (int me = 0; me < n; me++) {
            for (int you = 0; you < n; you++) {
                if (all.meets()[me * n + you] > 0) {
                    meet(me, you);
                }
            }
        }
    }

    private double[] weighted(double[][] rows) {
        double[] sum = new double[n * n];
        for (int reason = 0; reason < rows.length; reason++) {
            double weight = trial.weights()[reason];
            for (int pair = 0; weight != 0 && rows[reason] != null && pair < sum.length; pair++) {
                sum[pair] += weight * rows[reason][pair];
            }
        }
        return sum;
    }

    /** u, the root mean square of what is expected to be weighed. */
    private double unit() {
        double squares = 0;
        double count = 0;
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (int pair = 0; pair < n * n && KINDS[kind].leastSignatories() == 2; pair++) {
                double chance = all.open()[kind][pair] ? all.meets()[pair] : 0;
                squares += chance * value[kind][pair] * value[kind][pair];
                count += chance;
            }
        }
        double found = count > 0 ? Math.sqrt(squares / count) : 0;
        return found >= LEAST ? found : 1;
    }

    /** Adds the chances of all moves of a state that meets another. */
    private void meet(int me, int you) {
        int pair = me * n + you;
        List<Integer> askings = new ArrayList<>();
        for (int at : asked.get(me)) {
            if (all.askings().get(at).votes().stream().anyMatch(each -> each.member() == you)) {
                askings.add(at);
            }
        }
        double conference =
                all.open()[TreatyKind.COLLECTIVE.ordinal()][pair] ? all.world().get(CONFERENCE_RATE) : 0;
        if (conference < 1) {
            moves(pair, askings, false, 1 - conference);
        }
        if (conference > 0) {
            moves(pair, askings, true, conference);
        }
    }

    private void moves(int pair, List<Integer> askings, boolean several, double share) {
        int me = pair / n;
        boolean[] on = new boolean[KINDS.length];
        int count = askings.size();
        for (int kind = 0; kind < KINDS.length; kind++) {
            on[kind] = all.open()[kind][pair] && (several || KINDS[kind].leastSignatories() == 2);
            count += on[kind] ? 1 : 0;
        }
        Rules rules = all.rules().get(me);
        double each = share * rules.get(MOVE_RATE) * all.meets()[pair] / count;
        for (int kind = 0; kind < KINDS.length; kind++) {
            if (on[kind]) {
                double depth = rules.depth(KINDS[kind]);
                double made = each * yes(me, value[kind][pair] / unit - cost(me, depth));
                offers[kind][pair] += made;
                signs[kind][pair] += made * answer(kind, pair, depth);
            }
        }
        for (int at : askings) {
            Weighing.Asking asking = all.askings().get(at);
            double surplus = trial.of(asking.terms()) / unit - cost(me, asking.depth());
            double taken = Expectation.attended(all.world(), asking.votes().size());
            asks[at] += each * taken * yes(me, surplus) * admission[at];
        }
    }

    private double answer(int kind, int pair, double depth) {
        int you = pair % n;
        return yes(you, partner[kind][pair] / unit - cost(you, depth));
    }

    /** What signing a treaty of some depth costs a state, attention included, in units of the day. */
    private double cost(int state, double depth) {
        return Valuation.attention(all.world(), all.load()[state], depth)
                + Consent.cost(all.rules().get(state), depth);
    }

    private double yes(int state, double surplus) {
        return StrictFunctions.sigmoid(precision(state) * surplus);
    }

    private double precision(int state) {
        return Double.isNaN(trial.precision()) ? all.rules().get(state).get(PRECISION) : trial.precision();
    }

    private double admitted(Weighing.Asking asking) {
        List<Weighing.Vote> votes = asking.votes();
        double[] yes = new double[votes.size()];
        double[] weight = new double[yes.length];
        for (int at = 0; at < yes.length; at++) {
            Weighing.Vote each = votes.get(at);
            double reluctance = asking.silent() ? all.world().get(OBJECTION) * asking.institution() : 0;
            double change = trial.of(each.terms()) / unit;
            yes[at] = yes(each.member(), change - all.world().get(ADMISSION_COST) + reluctance);
            weight[at] = each.weight();
        }
        return Ballot.passes(yes, weight, asking.quota(), asking.silent());
    }

    /** V of an offer to the first of two. */
    double value(TreatyKind kind, int me, int you) {
        return value[kind.ordinal()][me * n + you];
    }

    /** u, in which values are read. */
    double unitOfDay() {
        return unit;
    }

    /** The chance that the first of two offers it to the second. */
    double offers(TreatyKind kind, int me, int you) {
        return offers[kind.ordinal()][me * n + you];
    }

    @Override
    public double signs(TreatyKind kind, int one, int two) {
        double first = signs[kind.ordinal()][one * n + two];
        double second = signs[kind.ordinal()][two * n + one];
        return first + second - first * second;
    }

    @Override
    public double joins(int asking) {
        return asks[asking];
    }

    /** That of E5. */
    @Override
    public double leaves(Weighing.Holding each) {
        double cost = all.world().get(KEEPING) * Consent.cost(all.rules().get(each.member()), each.depth());
        double held = trial.of(each.terms()) / unit - each.attention() - cost + each.stay();
        return each.rate() * yes(each.member(), -held);
    }
}
