package concert.engine;

import static concert.theory.book.Parameter.PERCEPTION_SPEED;

import concert.engine.tick.PhaseStep;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.model.number.Dyads;
import concert.theory.Threats;
import java.util.Arrays;

/** Step 2: threat, smoothed; the first perception of a state, or by it, is not (E2). */
final class Perceive implements PhaseStep {
    private final TickContext scene;
    private final double[] row;

    Perceive(TickContext scene) {
        this.scene = scene;
        this.row = new double[scene.view().size()];
    }

    @Override
    public void run(Tick tick) {
        perceive(tick.number());
    }

    /** Reads what each state fears; in the first tick, 0, without a memory. */
    void perceive(int tick) {
        Threats threats = new Threats(scene.view());
        Dyads threat = scene.world().threat;
        double speed = tick == 0 ? 1 : scene.parameters().get(PERCEPTION_SPEED);
        for (int me = 0; me < row.length; me++) {
            if (!scene.view().sovereign(me)) {
                Arrays.fill(threat.cells(), threat.row(me), threat.row(me) + row.length, 0);
                Arrays.fill(row, 0);
            } else {
                threats.perceive(scene.rules(me), me, row);
            }
            smooth(threat.cells(), threat.row(me), speed);
        }
        scene.world().readThreats();
    }

    private void smooth(double[] threat, int first, double speed) {
        for (int you = 0; you < row.length; you++) {
            double before = threat[first + you];
            threat[first + you] = before == 0 ? row[you] : (1 - speed) * before + speed * row[you];
        }
        for (int you = 0; you < row.length; you++) {
            if (!scene.view().sovereign(you)) {
                threat[first + you] = 0;
            }
        }
    }
}
