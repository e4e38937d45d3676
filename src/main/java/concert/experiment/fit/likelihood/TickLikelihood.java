package concert.experiment.fit.likelihood;

import static concert.theory.book.Parameter.ADMISSION_COST;
import static concert.theory.book.Parameter.MOVE_RATE;
import static concert.theory.book.Parameter.PRECISION;

import concert.engine.choice.Options;
import concert.engine.choice.Weighing;
import concert.model.number.StrictFunctions;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Rules;
import java.util.List;

/**
 * The chances that E5 gives, under trial weights, to all that could be signed, joined or left in one tick. Summed over
 * what nobody saw: a treaty of i and k is signed when either proposes it and both consent,
 * 1 - (1 - q_ik)(1 - q_ki), q_ik = P(i proposes) P(i consents) P(k consents). All is read on the picture at the start
 * of the tick, so that several treaties signed by a state in one tick do not move each other (an approximation).
 */
final class TickLikelihood implements TickChances {
    private static final TreatyKind[] KINDS = TreatyKind.all();
    private static final int OFFENCE = TreatyKind.OFFENCE.ordinal();

    private final Weighing all;
    private final int n;
    private final double[][] value;
    private final double[][] partner;
    private final double[][] offers;
    private final double[][] signs;
    private final double[] asks;
    private double[] weighed = {};

    TickLikelihood(Weighing all) {
        this.all = all;
        this.n = all.states();
        this.value = new double[KINDS.length][];
        this.partner = new double[KINDS.length][];
        this.offers = new double[KINDS.length][n * n];
        this.signs = new double[KINDS.length][n * n];
        this.asks = new double[all.askings().size()];
    }

    /** Works out every chance under weights in the order of the reasons. */
    void weigh(double[] weights) {
        weighed = weights.clone();
        for (int kind = 0; kind < KINDS.length; kind++) {
            value[kind] = weighted(all.offers()[kind], weights);
            for (int pair = 0; pair < n * n; pair++) {
                value[kind][pair] -= all.attention()[pair / n];
            }
            partner[kind] = turned(value[kind]);
        }
        add(value[OFFENCE], weighted(all.aimed(), weights));
        add(partner[OFFENCE], weighted(all.shared(), weights));
        for (int me = 0; me < n; me++) {
            moves(me, weights);
        }
    }

    private double[] weighted(double[][] rows, double[] weights) {
        double[] sum = new double[n * n];
        for (int reason = 0; reason < rows.length; reason++) {
            for (int pair = 0; rows[reason] != null && pair < sum.length; pair++) {
                sum[pair] += weights[reason] * rows[reason][pair];
            }
        }
        return sum;
    }

    private static void add(double[] row, double[] more) {
        for (int at = 0; at < row.length; at++) {
            row[at] += more[at];
        }
    }

    private double[] turned(double[] square) {
        double[] turned = new double[n * n];
        for (int pair = 0; pair < turned.length; pair++) {
            turned[pair] = square[pair % n * n + pair / n];
        }
        return turned;
    }

    /** The chances of all moves of a state; an offer's is that it is made and signed. */
    private void moves(int me, double[] weights) {
        Rules rules = all.rules().get(me);
        double beta = rules.get(PRECISION);
        double[][] odds = new double[KINDS.length][n];
        int open = 0;
        double sum = 0;
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (int you = 0; you < n; you++) {
                if (all.open()[kind][me * n + you]) {
                    odds[kind][you] = Math.exp(beta * worth(kind, me, you));
                    sum += odds[kind][you];
                    open++;
                }
            }
        }
        double[] asking = new double[asks.length];
        for (int at = 0; at < asking.length; at++) {
            if (all.askings().get(at).me() == me) {
                asking[at] = Math.exp(beta * asked(at, weights));
                sum += asking[at];
                open++;
            }
        }
        double rate = open == 0 ? 0 : rules.get(MOVE_RATE);
        double prior = rate / Math.max(1, open);
        double whole = 1 - rate + prior * sum;
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (int you = 0; you < n; you++) {
                int pair = me * n + you;
                offers[kind][pair] = prior * odds[kind][you] / whole;
                signs[kind][pair] =
                        offers[kind][pair] * yes(me, kind, value[kind][pair]) * yes(you, kind, partner[kind][pair]);
            }
        }
        for (int at = 0; at < asking.length; at++) {
            if (all.askings().get(at).me() == me) {
                Weighing.Asking each = all.askings().get(at);
                asks[at] = prior
                        * asking[at]
                        / whole
                        * yes(me, each.kind().ordinal(), asked(at, weights))
                        * admitted(each, weights);
            }
        }
    }

    /** V' of an offer (E5). */
    private double worth(int kind, int me, int you) {
        double v = value[kind][me * n + you];
        return v > 0 ? v * yes(you, kind, partner[kind][me * n + you]) : v;
    }

    private double asked(int at, double[] weights) {
        Weighing.Asking each = all.askings().get(at);
        return dot(weights, each.terms()) - all.attention()[each.me()];
    }

    private double yes(int state, int kind, double v) {
        return StrictFunctions.sigmoid(Options.consent(all.rules().get(state), KINDS[kind], v));
    }

    private double admitted(Weighing.Asking asking, double[] weights) {
        List<Weighing.Vote> votes = asking.votes();
        double[] yes = new double[votes.size()];
        for (int at = 0; at < yes.length; at++) {
            Rules rules = all.rules().get(votes.get(at).member());
            double change = dot(weights, votes.get(at).terms());
            yes[at] = StrictFunctions.sigmoid(rules.get(PRECISION) * (change - rules.get(ADMISSION_COST)));
        }
        return Ballot.passes(
                yes, votes.stream().mapToDouble(Weighing.Vote::weight).toArray(), asking.quota());
    }

    static double dot(double[] weights, double[] terms) {
        double sum = 0;
        for (int reason = 0; reason < terms.length; reason++) {
            sum += weights[reason] * terms[reason];
        }
        return sum;
    }

    /** V of an offer to the first of two. */
    double value(TreatyKind kind, int me, int you) {
        return value[kind.ordinal()][me * n + you];
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
        double beta = all.rules().get(each.member()).get(PRECISION);
        return each.rate() * StrictFunctions.sigmoid(-beta * (dot(weighed, each.terms()) + each.stay()));
    }
}
