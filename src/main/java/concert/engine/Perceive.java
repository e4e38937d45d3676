package concert.engine;

import static concert.theory.Parameter.PERCEPTION_SPEED;

import concert.model.Dyads;
import concert.theory.Threats;
import java.util.Arrays;

/** Step 2: threat, smoothed; the first perception of a state, or by it, is not (E2). */
final class Perceive {
    private final Scene scene;
    private final double[] row;

    Perceive(Scene scene) {
        this.scene = scene;
        this.row = new double[scene.view().size()];
    }

    void run(int tick) {
        Threats threats = new Threats(scene.view());
        Dyads threat = scene.world().threat;
        double speed = tick == 0 ? 1 : scene.parameters().get(PERCEPTION_SPEED);
        for (int me = 0; me < row.length; me++) {
            if (!scene.view().sovereign(me)) {
                Arrays.fill(row, 0);
            } else {
                threats.perceive(scene.rules(me), me, row);
            }
            for (int you = 0, at = threat.row(me); you < row.length; you++, at++) {
                boolean dead = !scene.view().sovereign(me) || !scene.view().sovereign(you);
                boolean first = threat.at(at) == 0;
                threat.put(at, dead ? 0 : first ? row[you] : (1 - speed) * threat.at(at) + speed * row[you]);
            }
        }
        scene.world().readThreats();
    }
}
