package concert.engine;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.PhaseStep;
import concert.engine.tick.Tick;
import concert.model.Pledges;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.event.War;
import concert.model.number.Dyads;
import concert.model.number.StrictFunctions;
import concert.model.treaty.Treaty;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Arrays;
import java.util.List;

/** E10: what states learn from what others did, and how relations drift. */
final class Learning implements PhaseStep {
    private final World world;
    private final List<Rules> rules;
    private final Parameters parameters;
    private final Dyads fought;
    private final Dyads before;
    private final boolean[] fighting;

    Learning(World world, List<Rules> rules, Parameters parameters) {
        this.world = world;
        this.rules = rules;
        this.parameters = parameters;
        this.fought = Dyads.of(world.size(), 0);
        this.before = Dyads.of(world.size(), 0);
        this.fighting = new boolean[world.size()];
    }

    /** Lets a tick of learning and drift pass and tells which secrets have leaked past even odds by it. */
    @Override
    public void run(Tick tick) {
        List<Treaty> secret =
                world.treaties().stream().filter(each -> each.belief < .5).toList();
        drift(tick.wars());
        for (Treaty each : secret) {
            if (each.belief >= .5) {
                tick.happen(new TreatyEvent.Leaked(tick.number(), each.id(), each.belief));
            }
        }
    }

    /** Learns from the wars of the tick and lets a tick of drift pass. */
    void drift(List<War> wars) {
        Arrays.fill(fighting, false);
        if (!wars.isEmpty()) {
            fought.fill(0);
        }
        wars.forEach(this::learn);
        relations();
        treaties(wars);
    }

    private void learn(War war) {
        for (War.Call call : war.calls()) {
            if (call.obliged()) {
                double honoured = call.honoured() ? 1 : 0;
                int lead = war.lead(call.withDefender());
                world.reputation[call.state()] +=
                        parameters.get(REPUTATION_STEP) * call.belief() * (honoured - world.reputation[call.state()]);
                double trust = world.trust.get(lead, call.state());
                double learned = trust + parameters.get(TRUST_STEP) * (honoured - trust);
                world.trust.set(lead, call.state(), within(learned));
            }
        }
        for (int one : war.side(false)) {
            for (int two : war.side(true)) {
                fought.setBoth(one, two, 1);
                fighting[one] = true;
                fighting[two] = true;
            }
        }
    }

    /** Learned trust is never quite certain. */
    private double within(double trust) {
        double margin = parameters.get(TRUST_MARGIN);
        return StrictFunctions.clip(trust, margin, 1 - margin);
    }

    private void relations() {
        before.copyFrom(world.affinity);
        double[] iota = world.pledges().table(Pledges.Of.INSTITUTION).cells();
        double balance = parameters.get(STRUCTURAL_BALANCE);
        int there = 0;
        for (int me = 0; me < world.size(); me++) {
            there += world.exists(me) ? 1 : 0;
        }
        for (int me = 0; me < world.size(); me++) {
            int first = before.row(me);
            affinity(world.affinity.cells(), first, world.affinityAtRest.cells(), parameters.get(AFFINITY_RETURN));
            rivalry(first, 1 - parameters.get(RIVALRY_DECAY));
            for (int you = 0; you < world.size() && balance > 0; you++) {
                if (you != me) {
                    world.affinity.cells()[first + you] += balance / there * balance(me, you);
                }
            }
            for (int partner : world.pledges().partners(me)) {
                double shared = iota[first + partner];
                world.affinity.cells()[first + partner] += rules.get(me).get(SOCIALISATION) * shared;
                trust(me, partner, shared);
            }
            if (fighting[me]) {
                fights(first);
            }
            clip(world.affinity.cells(), first, world.size());
            world.affinity.set(me, me, before.get(me, me));
        }
    }

    private void affinity(double[] affinity, int first, double[] rest, double rate) {
        for (int cell = first; cell < first + world.size(); cell++) {
            affinity[cell] -= rate * (affinity[cell] - rest[cell]);
        }
    }

    private void rivalry(int first, double kept) {
        double[] rivalry = world.rivalry.cells();
        double[] driven = world.history.driven.cells();
        for (int cell = first; cell < first + world.size(); cell++) {
            rivalry[cell] = driven[cell] > 0 ? rivalry[cell] : Math.min(1, kept * rivalry[cell]);
        }
    }

    private void fights(int first) {
        for (int cell = first; cell < first + world.size(); cell++) {
            if (fought.at(cell) > 0) {
                world.affinity.cells()[cell] -= parameters.get(AFFINITY_LOST_FIGHTING);
                double rise = world.history.driven.at(cell) > 0 ? 0 : parameters.get(RIVALRY_WAR);
                world.rivalry.cells()[cell] = Math.min(1, world.rivalry.at(cell) + rise);
            }
        }
    }

    private static void clip(double[] affinity, int first, int size) {
        for (int cell = first; cell < first + size; cell++) {
            affinity[cell] = Math.max(-1, Math.min(1, affinity[cell]));
        }
    }

    /** The pull of third parties on a pair, sum of A_ik A_kj over the others (Heider 1946). */
    private double balance(int me, int you) {
        double sum = 0;
        for (int third = 0; third < world.size(); third++) {
            if (third != me && third != you) {
                sum += before.get(me, third) * before.get(third, you);
            }
        }
        return sum;
    }

    private void trust(int me, int you, double iota) {
        if (iota > 0 && !(fighting[me] && fought.get(me, you) > 0)) {
            double now = world.trust.get(me, you);
            double next = now + parameters.get(TRUST_GROWTH) * iota * (1 - now);
            world.trust.set(me, you, within(next));
        }
    }

    private void treaties(List<War> wars) {
        for (Treaty each : world.treaties()) {
            double iota = each.institution;
            each.institution += parameters.get(INSTITUTION_GROWTH) * iota * (1 - iota);
            each.interoperability += parameters.get(INTEROPERABILITY_GAIN) * iota * (1 - each.interoperability)
                    - parameters.get(INTEROPERABILITY_DECAY)
                            * (each.interoperability - parameters.get(INTEROPERABILITY_REST));
            if (wars.stream().anyMatch(war -> together(each, war.side(false)) || together(each, war.side(true)))) {
                each.interoperability += parameters.get(INTEROPERABILITY_WAR) * (1 - each.interoperability);
            }
            double leak = parameters.get(LEAK_RATE) * each.members().length / 2;
            each.belief += (1 - each.belief) * Math.min(1, leak);
        }
    }

    private static boolean together(Treaty treaty, int[] side) {
        int inside = 0;
        for (int fighter : side) {
            inside += treaty.has(fighter) ? 1 : 0;
        }
        return inside > 1;
    }
}
