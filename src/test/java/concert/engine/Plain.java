package concert.engine;

import static concert.theory.book.Parameter.*;

import concert.model.World;
import concert.model.treaty.Members;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.theory.Pact;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The equations read off the page, slow and obvious: lists of pacts, sums over all states, no tables, no shortcuts. */
final class Plain {
    final World world;
    final Rules rules;
    final int n;
    /**
     * Whether a treaty is weighed as in vectors.json: E8's appetite a and E3's A held at the state's whole portfolio,
     * autonomy charged treaty by treaty.
     */
    boolean asInFile;

    Plain(World world, Rules rules) {
        this.world = world;
        this.rules = rules;
        this.n = world.size();
    }

    double p(Parameter parameter) {
        return rules.get(parameter);
    }

    /** The pacts a state holds, less one. */
    List<Pact> portfolio(int me, Treaty left) {
        List<Pact> pacts = new ArrayList<>();
        for (Treaty each : world.treatiesOf(me)) {
            if (each != left) {
                pacts.add(Pact.of(each, each.members()));
            }
        }
        return pacts;
    }

    static double strongest(List<Pact> pacts, int you, ToDoubleFunction<Pact> of) {
        return pacts.stream()
                .filter(each -> Members.has(each.members(), you))
                .mapToDouble(of)
                .max()
                .orElse(0);
    }

    /** What is promised beyond what the strongest pact with a state promises already. */
    static double more(double promised, List<Pact> pacts, int you, ToDoubleFunction<Pact> of) {
        return Math.max(0, promised - strongest(pacts, you, of));
    }

    double aid(List<Pact> mine, int you) {
        return strongest(mine, you, each -> each.aid(you));
    }

    double pledged(int me, List<Pact> mine, int you) {
        double nag = strongest(mine, you, each -> each.owed(you).nonAggression());
        double held = Math.max(world.trust.get(me, you), PlainStake.binding(this, me, you));
        double left = 1 - p(PLEDGE_EFFECT) * nag * held;
        return world.threat.get(me, you)
                * StrictMath.pow(left, rules.theory().exponents().intent());
    }

    double projected(int from, int to) {
        return world.capability[from] * StrictMath.pow(1 + world.distance.get(from, to), -p(LOSS_OF_STRENGTH));
    }

    boolean wouldNotFight(int ally, int foe) {
        return world.treatiesOf(ally).stream()
                .filter(each -> each.has(foe))
                .map(Treaty::obligations)
                .anyMatch(o -> o.collective() == 0 && (o.defence() >= .5 || o.nonAggression() >= .9));
    }

    double believed(int lead, int ally, ToDoubleFunction<Obligations> of) {
        return world.treatiesOf(lead).stream()
                .filter(each -> each.has(ally) && of.applyAsDouble(each.obligations()) > 0)
                .mapToDouble(each -> {
                    double q = each.text().publicity() == Publicity.OPEN ? 1 : p(PARTIAL_TERMS_KNOWN);
                    double told = q * of.applyAsDouble(each.obligations()) + (1 - q) * p(MEAN_OBLIGATION);
                    return each.belief * told * each.cohesion * world.reputation[ally];
                })
                .max()
                .orElse(0);
    }

    double defence(int me, List<Pact> mine, int foe) {
        double sum = world.capability[me];
        for (int k = 0; k < n; k++) {
            if (k != me && k != foe && !wouldNotFight(k, foe)) {
                sum += aid(mine, k) * PlainStake.readiness(this, me, k, foe) * projected(k, me);
            }
        }
        return sum;
    }

    double attack(int me, List<Pact> mine, int foe) {
        double sum = projected(foe, me);
        List<Pact> pledges = asInFile ? portfolio(me, null) : mine;
        for (int k = 0; k < n; k++) {
            if (k != me && k != foe && strongest(pledges, k, neutral(k)) == 0) {
                sum += believed(foe, k, Obligations::offence) * projected(k, me);
            }
        }
        return sum;
    }

    private static ToDoubleFunction<Pact> neutral(int of) {
        return each -> each.owed(of).neutrality();
    }

    double contained(int me, int foe) {
        double sum = 0;
        for (int l = 0; l < n; l++) {
            if (l != me && world.sovereign(l) && world.threat.largestOf(l) == foe) {
                boolean armed = world.treatiesOf(l).stream()
                        .anyMatch(each -> each.obligations().defence() > .2);
                sum += projected(l, foe) * (armed ? 1 : .3);
            }
        }
        return sum;
    }

    double contest(double mine, double yours) {
        double d = StrictMath.pow(mine, p(DECISIVENESS));
        double a = StrictMath.pow(yours, p(DECISIVENESS));
        return d + a == 0 ? .5 : d / (d + a);
    }

    double security(int me, List<Pact> mine) {
        double x = 0;
        for (int foe = 0; foe < n; foe++) {
            if (foe != me && world.sovereign(foe)) {
                double fear = pledged(me, mine, foe);
                double b = contained(me, foe);
                double k = world.capability[foe];
                fear *= b + k == 0 ? 1 : 1 - p(BUCK_PASSING) * b / (b + k);
                x += fear * (1 - contest(defence(me, mine, foe), attack(me, mine, foe)));
            }
        }
        return -x / (1 + x / p(INSECURITY_SATURATION));
    }

    double effort(int me, List<Pact> mine) {
        double fear = 0;
        double s = 0;
        for (int you = 0; you < n; you++) {
            if (you != me) {
                fear += pledged(me, asInFile ? portfolio(me, null) : mine, you);
                double near =
                        p(ARMS_REACH) == 0 ? 1 : StrictMath.pow(1 + world.distance.get(you, me), -p(LOSS_OF_STRENGTH));
                s += aid(mine, you) * world.trust.get(me, you) * world.effort[you] * near;
            }
        }
        double y = world.economy[me];
        double a = Math.min(.9, p(SOLO_EFFORT) * (1 + p(EFFORT_RESPONSE) * fear));
        double b = a * y - (1 - a + a * p(PRIVATE_SHARE)) * s;
        return (b + Math.sqrt(b * b + 4 * a * p(PRIVATE_SHARE) * y * s)) / 2;
    }

    private static double depth(Pact pact, int one, int two) {
        return Math.max(ObligationScale.STANDARD.depth(pact.owed(one)), ObligationScale.STANDARD.depth(pact.owed(two)));
    }

    /** The weighted terms of a pact in the order of the reasons: S D G A I B E U. */
    double[] terms(int me, List<Pact> without, Pact pact) {
        List<Pact> with = new ArrayList<>(without);
        with.add(pact);
        double friendship = 0;
        double institution = 0;
        double entrapment = 0;
        for (int k : pact.members()) {
            if (k != me) {
                double a = world.affinity.get(me, k);
                double liking = Math.max(0, a) + (1 - PlainStake.binding(this, me, k)) * Math.min(0, a);
                friendship +=
                        p(AFFINITY_SEEN) * liking * more(depth(pact, me, k), without, k, each -> depth(each, me, k));
                double iota = more(pact.institution(), without, k, Pact::institution);
                institution += iota * (p(INSTITUTION_BASE) + p(INSTITUTION_TRADE) * world.trade.get(me, k));
                Obligations o = pact.owed(me);
                double def = more(o.defence(), without, k, each -> each.owed(me).defence());
                double off = more(o.offence(), without, k, each -> each.owed(me).offence());
                double drawn = world.attackedChance[k] * def + world.attackingChance[k] * off;
                entrapment += drawn * p(ENTRAPMENT_SCALE) * Math.max(0, 1 - world.stake.get(me, k));
            }
        }
        int others = pact.members().length - 1;
        double burden = (effort(me, with) - effort(me, without)) / effort(me, List.of())
                + p(INSTITUTION_UPKEEP) * pact.institution();
        double[] signed = {
            security(me, with) - security(me, without),
            PlainStake.denial(this, me, without, pact),
            PlainGain.of(this, me, pact),
            friendship / others,
            institution / others,
            -burden,
            -entrapment,
            -autonomy(me, without, pact)
        };
        for (int at = 0; at < signed.length; at++) {
            signed[at] *= rules.weights()[at];
        }
        return signed;
    }

    private double autonomy(int me, List<Pact> without, Pact pact) {
        double most = 0;
        double sum = 0;
        for (int k : pact.members()) {
            most = Math.max(most, world.capability[k]);
            sum += world.capability[k];
        }
        double share = sum == 0 ? 1.0 / pact.members().length : world.capability[me] / sum;
        double vote = (1 - pact.voting()) / pact.members().length + pact.voting() * share;
        boolean accommodates = Members.has(pact.members(), world.threat.largestOf(me));
        double inferior = most == 0 ? 0 : Math.max(0, 1 - world.capability[me] / most);
        double depth = accommodates ? 1 : depth(pact, me, strongest(me, pact));
        return inferior * (1 - vote) * (asInFile ? depth : Math.max(0, depth - given(me, without, pact)));
    }

    private int strongest(int me, Pact pact) {
        int strongest = me;
        for (int k : pact.members()) {
            strongest = world.capability[k] > world.capability[strongest] ? k : strongest;
        }
        return strongest;
    }

    /** Depth given up already to the strongest member. */
    private double given(int me, List<Pact> without, Pact pact) {
        int strongest = strongest(me, pact);
        double shared = strongest == me ? 0 : strongest(without, strongest, each -> depth(each, me, strongest));
        return shared > 0 && strongest == world.threat.largestOf(me) ? 1 : shared;
    }
}
