package concert.theory.reason;

import static concert.theory.book.Parameter.DECISIVENESS;
import static concert.theory.book.Parameter.DENIAL;

import concert.model.Pledges;
import concert.model.View;
import concert.model.treaty.Cause;
import concert.theory.Contest;
import concert.theory.Pact;
import concert.theory.Rows;
import concert.theory.Standing;
import concert.theory.book.Parameter;

/**
 * Den: a power protects the weak lest their strength fall to its enemy, which gives the strong something from small
 * allies; for each partner k newly or further protected, sum over j of Theta'_ij K_k/(K_j+K_k) [p(S_k + a e K_{i->k},
 * K_{j->k}) - p(S_k + a0 e K_{i->k}, K_{j->k})] (E4; Spykman 1942; Walt 1987, chapter 8). It weighs as security does and
 * is told apart from it.
 */
public final class Denial implements Reason {
    /** Keeps 0/0 at 0; far below any power, as is the product of three. */
    private static final double TINY = 1e-100;

    @Override
    public String name() {
        return "denial";
    }

    @Override
    public String weight() {
        return SecurityGain.NAME;
    }

    @Override
    public Cause lost() {
        return Cause.NO_INCENTIVE;
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double share = mine.standing().world().get(DENIAL);
        if (share == 0 || pact.aid(mine.me()) == 0) {
            return 0;
        }
        double[] fear = null;
        double sum = 0;
        for (int partner : pact.members()) {
            if (partner != mine.me() && further(mine, pact, partner)) {
                fear = fear == null ? faced(mine, pact) : fear;
                sum += of(mine, pact, partner, fear);
            }
        }
        return share * sum;
    }

    /** Whether the treaty may pledge more to a partner than is pledged already. */
    private static boolean further(Outlook mine, Pact pact, int partner) {
        return !even(mine, pact, partner)
                || pact.aid(mine.me()) > mine.standing().given(partner);
    }

    /** Whether what is owed to a partner, and would be, is the same against every enemy. */
    private static boolean even(Outlook mine, Pact pact, int partner) {
        return !pact.commitments().confined() && !mine.standing().confined(partner);
    }

    /** Theta' of those whom no pledge, standing or of the pact itself, keeps the state from fighting; 0 of the others. */
    private static double[] faced(Outlook mine, Pact pact) {
        int me = mine.me();
        double[] fear = mine.faced();
        System.arraycopy(mine.security().heeded(), 0, fear, 0, fear.length);
        Pledges pledges = mine.view().pledges();
        for (int friend : pledges.partners(me)) {
            fear[friend] = pledges.get(Pledges.Of.BINDING, me, friend) > 0 ? 0 : fear[friend];
        }
        if (pact.members().length > 2 && pledges.scale().binds(pact.owed(me))) {
            for (int member : pact.members()) {
                fear[member] = 0;
            }
        }
        return fear;
    }

    private static double of(Outlook mine, Pact pact, int partner, double[] fear) {
        Standing standing = mine.standing();
        View view = mine.view();
        int me = mine.me();
        double power = view.capability(me) * view.proximity().get(me, partner);
        double own = view.capability(partner);
        double alone = own + mine.believed().of(partner, me);
        double byStake = standing.rules().get(Parameter.AID_BY_STAKE);
        double[] will = mine.readiness().stake(me, partner);
        double kept = fear[partner];
        fear[partner] = 0;
        double sum = even(mine, pact, partner) && standing.world().get(DECISIVENESS) == 1
                ? inProportion(
                        mine,
                        partner,
                        new Help(will, byStake, own, alone, power, standing.given(partner), pact.aid(me)),
                        fear)
                : byContest(mine, pact, partner, new Help(will, byStake, own, alone, power, 0, 0), fear);
        fear[partner] = kept;
        return sum;
    }

    /**
     * What stands by a partner: what the state's stake would make it do, e, and how far it goes by that, rs, so that it
     * stands by its word by 1 - rs + rs e; the partner's own power and with its allies', the state's power there, and the
     * aid owed now and then.
     */
    private record Help(
            double[] will, double byStake, double own, double alone, double power, double now, double then) {}

    /**
     * The sum where the same is owed against every enemy and power counts in proportion, p(a, g) = a/(a+g): one loop over
     * the row, with p(a, g) - p(b, g) = g (a - b) / ((a + g) (b + g)).
     */
    private static double inProportion(Outlook mine, int partner, Help help, double[] fear) {
        double[] near = mine.view().proximity().cells();
        double[] capability = mine.view().capabilities();
        double[] saved = mine.scratch();
        double[] will = help.will();
        double byStake = help.byStake();
        double byWord = 1 - byStake;
        int first = mine.view().proximity().row(partner);
        double now = help.now() * help.power();
        double then = help.then() * help.power();
        double alone = help.alone() + TINY;
        double own = help.own() + TINY;
        for (int foe = 0; foe < fear.length; foe++) {
            double against = capability[foe] * near[first + foe];
            double ready = byWord + byStake * will[foe];
            double before = alone + now * ready + against;
            double after = alone + then * ready + against;
            saved[foe] = fear[foe] * against * ready / ((capability[foe] + own) * before * after);
        }
        return help.own() * (then - now) * Rows.sum(saved);
    }

    private static double byContest(Outlook mine, Pact pact, int partner, Help help, double[] fear) {
        Standing standing = mine.standing();
        View view = mine.view();
        double decisiveness = standing.world().get(DECISIVENESS);
        boolean even = even(mine, pact, partner);
        double sum = 0;
        for (int foe = 0; foe < fear.length; foe++) {
            double now = even ? standing.given(partner) : standing.given(partner, foe);
            double then = even ? pact.aid(mine.me()) : pact.aid(mine.me(), foe);
            if (fear[foe] > 0 && then > now) {
                double prize = help.own() / (view.capability(foe) + help.own());
                double against = view.capability(foe) * view.proximity().get(foe, partner);
                double unit = (1 - help.byStake() + help.byStake() * help.will()[foe]) * help.power();
                sum += fear[foe]
                        * prize
                        * (Contest.chance(help.alone() + then * unit, against, decisiveness)
                                - Contest.chance(help.alone() + now * unit, against, decisiveness));
            }
        }
        return sum;
    }
}
