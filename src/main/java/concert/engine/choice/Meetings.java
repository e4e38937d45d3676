package concert.engine.choice;

import static concert.theory.book.Parameter.ATTENTION;
import static concert.theory.book.Parameter.MOVE_RATE;
import static concert.theory.book.Parameter.OPPORTUNITY_REFERENCE;
import static concert.theory.book.Parameter.SILENCE;

import concert.engine.tick.Streams;
import concert.engine.tick.TickContext;
import concert.model.View;
import concert.model.event.Shock;
import concert.model.event.StateEvent;
import concert.model.number.Dyads;
import concert.model.number.StrictFunctions;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Opportunity;
import java.util.Arrays;
import java.util.List;

/**
 * Whom each state considers in a tick, and whom of them it meets first (E5; Most &amp; Starr 1989; Maoz &amp; Russett 1993):
 * those with the largest log m + g, g a Gumbel draw keyed by tick and pair, which is sampling without replacement by m.
 * The draws are the same under every theory, so that partners differ only where power, past pacts or comrades do.
 * A state that is born or becomes sovereign looks first, in that tick, to the neighbours whose treaties it may ask into.
 */
final class Meetings {
    private static final TreatyKind[] KINDS = TreatyKind.all();
    private static final int NOBODY = -1;
    /** Far more than any rank, so that who comes first comes first whatever is drawn. */
    private static final double FIRST = 1e6;

    private static final double ROOM = 1e-9;

    private final TickContext scene;
    private final Streams streams;
    private final View view;
    private final Opportunity opportunity;
    private final double[] size;
    private final double[] draw;
    private final Dyads far;
    private final Dyads log;
    private final Dyads often;
    private final double[] activity;
    private final boolean[] newcomer;

    Meetings(TickContext scene, Streams streams) {
        this.scene = scene;
        this.streams = streams;
        this.view = scene.view();
        this.opportunity = Opportunity.of(scene.parameters());
        this.size = new double[view.size()];
        this.draw = new double[view.size()];
        this.activity = new double[view.size()];
        this.far = Dyads.of(view.size(), 0);
        this.log = Dyads.of(view.size(), 0);
        this.often = Dyads.of(view.size(), 0);
        for (int at = 0; at < far.cells().length; at++) {
            far.put(at, StrictMath.log1p(view.distance().at(at)));
        }
        this.newcomer = new boolean[view.size()];
    }

    /** Notes who is born or becomes sovereign in this tick; heirs of a union have their parents' treaties. */
    void readNewcomers(List<Shock> shocks) {
        Arrays.fill(newcomer, false);
        for (Shock each : scene.parameters().on(SILENCE) ? shocks : List.<Shock>of()) {
            int came = came(each);
            if (came != NOBODY) {
                newcomer[came] = true;
            }
        }
    }

    private static int came(Shock shock) {
        if (shock instanceof Shock.Sovereign freed) {
            return freed.other() < 0 ? freed.state() : NOBODY;
        }
        if (shock instanceof StateEvent.Divided divided) {
            return divided.other();
        }
        return shock instanceof StateEvent.Born born ? born.state() : NOBODY;
    }

    /** Reads how large states are and how much there is to meet for each. */
    void refresh() {
        double mean = scene.outlook().standing().meanCapability();
        for (int me = 0; me < size.length; me++) {
            size[me] = Opportunity.size(view.capability(me), mean);
        }
        double sum = 0;
        int states = 0;
        for (int me = 0; me < size.length; me++) {
            activity[me] = view.sovereign(me) ? sum(me) : 0;
            sum += activity[me];
            states += view.sovereign(me) ? 1 : 0;
        }
        double usual = states == 0 ? 0 : sum / states;
        double most = scene.parameters().get(OPPORTUNITY_REFERENCE);
        double unit = most > 0 ? Math.min(usual, most) : usual;
        for (int me = 0; me < size.length && unit > 0; me++) {
            activity[me] /= unit;
        }
    }

    /** The chance in [0,1] that a state takes up a matter with the one it meets: alpha by its {@link #activity}. */
    double rate(int me) {
        return Math.min(1, scene.parameters().get(MOVE_RATE) * activity[me]);
    }

    /** Sum of m over the partners of a state. */
    private double sum(int me) {
        logs(me);
        double sum = 0;
        for (int you = 0, at = log.row(me); you < size.length; you++, at++) {
            often.put(at, Double.isNaN(log.at(at)) ? 0 : StrictFunctions.exp(log.at(at)));
            sum += often.at(at);
        }
        return sum;
    }

    /**
     * How much a state has to do with others, the sum of its m by what it was for the mean state of 1871 and 1890: pairs meet
     * by their own opportunity, so that who has nobody near meets few, and more is signed where more states lie close. A
     * world with less to meet than those, made up or cut out of the whole, is taken by its own mean.
     */
    double activity(int me) {
        return activity[me];
    }

    /** The states that a state considers, the one it meets first; at most as many as it has attention for. */
    int[] considered(int tick, int me) {
        streams.uniforms(tick, Streams.Purpose.MEETING, me, draw);
        int most = (int) scene.parameters().get(ATTENTION);
        int[] best = new int[most == 0 ? size.length : Math.min(most, size.length)];
        double[] ranks = new double[best.length];
        int count = 0;
        double within = Double.POSITIVE_INFINITY;
        for (int you = 0, at = log.row(me); you < size.length; you++, at++) {
            double each = log.at(at);
            if (!Double.isNaN(each) && 1 - draw[you] < often.at(at) * within) {
                double rank =
                        each - StrictFunctions.log(-StrictFunctions.log(draw[you])) + (first(me, you) ? FIRST : 0);
                count = insert(best, ranks, count, you, rank);
                within = count < best.length || newcomer[me] ? within : within(ranks[count - 1]);
            }
        }
        return count == best.length ? best : Arrays.copyOf(best, count);
    }

    /**
     * What 1 - u has to be below, beside m, for u to be ranked above the last: log m - log(-log u) > rank, where -log u is at
     * least 1 - u. Some room for rounding lets more through, whose rank tells.
     */
    private static double within(double rank) {
        return (1 + ROOM) * StrictFunctions.exp(-rank);
    }

    /** Puts a state in its place among the best, the lower code first at a tie; how many there are then. */
    private static int insert(int[] best, double[] ranks, int count, int you, double rank) {
        if (count == best.length && rank <= ranks[count - 1]) {
            return count;
        }
        int place = Math.min(count, best.length - 1);
        for (; place > 0 && rank > ranks[place - 1]; place--) {
            ranks[place] = ranks[place - 1];
            best[place] = best[place - 1];
        }
        ranks[place] = rank;
        best[place] = you;
        return Math.min(count + 1, best.length);
    }

    /** Fills a row with how often a state meets each other first, beside the mean rate of meetings; 0 for those it has nothing to propose to. */
    void chances(int me, double[] row) {
        boolean some = false;
        for (int you = 0; you < row.length; you++) {
            some |= first(me, you);
        }
        double sum = 0;
        for (int you = 0; you < row.length; you++) {
            row[you] = some && !first(me, you) ? 0 : often.get(me, you);
            sum += row[you];
        }
        for (int you = 0; you < row.length && sum > 0; you++) {
            row[you] *= activity[me] / sum;
        }
    }

    /** Works out log m of each partner, NaN for whom there is nothing to propose to. */
    private void logs(int me) {
        for (int you = 0; you < size.length; you++) {
            boolean met = you != me && view.sovereign(you) && open(me, you);
            log.set(me, you, met ? opportunity.log(far.get(me, you), between(me, you)) : Double.NaN);
        }
    }

    /** Whether a newcomer looks to a state first: a neighbour in a treaty that it may ask into. */
    private boolean first(int me, int you) {
        return newcomer[me] && !Double.isNaN(log.get(me, you)) && view.history().border(me, you) && invites(you, me);
    }

    /** Whether a state is in a treaty that another may ask into. */
    private boolean invites(int you, int me) {
        for (Treaty each : view.treatiesOf(you)) {
            if (Options.open(scene, each, me)) {
                return true;
            }
        }
        return false;
    }

    private Opportunity.Acquaintance between(int me, int you) {
        double perYear = scene.parameters().ticksPerYear();
        return new Opportunity.Acquaintance(
                view.distance().get(me, you),
                Math.min(size[me], size[you]),
                view.history().sincePact(me, you) / perYear,
                view.history().sinceComrades(me, you) / perYear);
    }

    /** Whether the two hold not yet a treaty of their own of every kind that two can sign. */
    private boolean open(int me, int you) {
        if (view.treatiesOf(me).size() < KINDS.length - 2) {
            return true;
        }
        for (TreatyKind kind : KINDS) {
            if (kind.leastSignatories() == 2
                    && kind.obligations().offence() == 0
                    && !Options.held(view, me, you, kind)) {
                return true;
            }
        }
        return false;
    }
}
