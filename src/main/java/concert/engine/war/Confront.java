package concert.engine.war;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.PhaseStep;
import concert.engine.tick.Streams;
import concert.engine.tick.Streams.Purpose;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Endings;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.event.War;
import concert.model.event.WarEvent;
import concert.model.number.StrictFunctions;
import concert.theory.book.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Step 6: crises, settled, fought or, as a party is at war already, put off (E7). */
public final class Confront implements PhaseStep {
    private final TickContext scene;
    private final World world;
    private final Parameters parameters;
    private final Streams streams;
    private final Warfare warfare;
    private final NuclearStates nuclear;
    private final double[] draws;

    /** A challenge; the smaller the ratio of draw to rate, the earlier it comes. */
    private record Crisis(int challenger, int target, double ratio) {}

    /** The step at work on one world. */
    public Confront(TickContext scene, Streams streams) {
        this.scene = scene;
        this.world = scene.world();
        this.parameters = scene.parameters();
        this.streams = streams;
        this.draws = new double[scene.view().size()];
        this.warfare = new Warfare(scene, streams);
        this.nuclear = new NuclearStates(scene.view());
    }

    /** Plays the crises of the tick in order. */
    @Override
    public void run(Tick tick) {
        tick.arms();
        scene.challenges().update();
        boolean[] fought = new boolean[world.size()];
        for (Crisis each : crises(tick)) {
            if (world.sovereign(each.challenger()) && world.sovereign(each.target())) {
                play(tick, each, fought);
            }
        }
        Endings.lapse(scene, tick, beaten(tick));
    }

    private List<Crisis> crises(Tick tick) {
        List<Crisis> crises = new ArrayList<>();
        for (Shock each : tick.shocks()) {
            if (each instanceof Shock.Crisis scripted) {
                crises.add(new Crisis(scripted.state(), scripted.other(), -1));
            }
        }
        double[] rates = scene.challenges().rates().cells();
        for (int challenger = 0, at = 0; challenger < world.size(); challenger++) {
            streams.uniforms(tick.number(), Purpose.CRISIS, challenger, draws);
            for (int target = 0; target < draws.length; target++, at++) {
                if (draws[target] < rates[at]) {
                    crises.add(new Crisis(challenger, target, draws[target] / rates[at]));
                }
            }
        }
        crises.sort(Comparator.comparingDouble(Crisis::ratio));
        return crises;
    }

    private void play(Tick tick, Crisis crisis, boolean[] fought) {
        int challenger = crisis.challenger();
        int target = crisis.target();
        if (fought[challenger] || fought[target]) {
            tick.happen(new WarEvent.PutOff(tick.number(), challenger, target));
            return;
        }
        double challengerBelief = estimate(tick, crisis, true);
        double targetBelief = estimate(tick, crisis, false);
        boolean bombs = nuclear.onBothSides(challenger, target);
        double cost = 2 * (parameters.get(WAR_COST) + (bombs ? parameters.get(NUCLEAR_COST) : 0));
        boolean optimism = challengerBelief + targetBelief - 1 > cost;
        double u = streams.uniform(tick.number(), Purpose.COMMITMENT, challenger, streams.of(target));
        if (optimism || u < commitmentFailure(challenger, target, bombs)) {
            War war = warfare.fight(
                    tick,
                    new Warfare.Quarrel(tick.nextWar(), challenger, target, challengerBelief, targetBelief),
                    fought);
            tick.wars().add(war);
        } else {
            double share = StrictFunctions.clip((challengerBelief + 1 - targetBelief) / 2, 0, 1);
            tick.happen(new WarEvent.Settled(tick.number(), challenger, target, share, parameters.get(RIVALRY_CRISIS)));
        }
    }

    /**
     * eps [1 + e2 sqrt(Theta_ij Theta_ji)] (1 - r), r where both sides hold a nuclear state: how likely a bargain fails
     * that both would rather have, the more so the more each fears the other (Jervis 1978). From 1 on it is certain.
     */
    private double commitmentFailure(int challenger, int target, boolean bombs) {
        double fears = world.threat.get(challenger, target) * world.threat.get(target, challenger);
        double mutual = 1 + parameters.get(MUTUAL_FEAR) * Math.sqrt(fears);
        double restraint = bombs ? parameters.get(NUCLEAR_RESTRAINT) : 0;
        return parameters.get(COMMITMENT_FAILURE) * mutual * (1 - restraint);
    }

    /** A side's estimate of its chance with its private error. */
    private double estimate(Tick tick, Crisis crisis, boolean challenging) {
        int me = challenging ? crisis.challenger() : crisis.target();
        int you = challenging ? crisis.target() : crisis.challenger();
        double chance = challenging
                ? scene.challenges().challengerChance(crisis.challenger(), crisis.target())
                : scene.challenges().targetChance(crisis.challenger(), crisis.target());
        Purpose purpose = challenging ? Purpose.CHALLENGER_ERROR : Purpose.TARGET_ERROR;
        double error = parameters.get(ESTIMATE_ERROR) * streams.normal(tick.number(), purpose, me, streams.of(you));
        return StrictFunctions.clip(chance + error, 0, 1);
    }

    /** Who lost a war of the tick to whom: cell [winner * n + loser] over the fighters of both sides. */
    private boolean[] beaten(Tick tick) {
        boolean[] beaten = new boolean[world.size() * world.size()];
        for (War war : tick.wars()) {
            for (int winner : war.side(war.defenderWon())) {
                for (int loser : war.side(!war.defenderWon())) {
                    beaten[winner * world.size() + loser] = true;
                }
            }
        }
        return beaten;
    }
}
