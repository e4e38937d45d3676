package concert.engine;

import concert.engine.tick.PhaseStep;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.model.World;
import concert.model.treaty.Treaty;
import concert.theory.Cohesion;

/** Step 3: cohesion (E11), the chances of war that follow from it, and effort (E8). */
final class Arm implements PhaseStep {
    private final TickContext scene;
    private final double[] effort;

    Arm(TickContext scene) {
        this.scene = scene;
        this.effort = new double[scene.view().size()];
    }

    @Override
    public void run(Tick tick) {
        arm();
    }

    void arm() {
        World world = scene.world();
        scene.common().refresh();
        world.treaties().forEach(each -> gauge(scene.cohesion(), each));
        world.refreshPledges();
        scene.challenges().refresh();
        scene.stakes().refresh();
        scene.stakes().smooth();
        scene.prospects().refresh();
        scene.outlook().refresh();
        for (int me = 0; me < effort.length; me++) {
            effort[me] = world.sovereign(me) ? scene.outlook().of(me).ledger().now() : world.effort[me];
        }
        System.arraycopy(effort, 0, world.effort, 0, effort.length);
    }

    /** Brings the three gauges of a standing treaty, and the cohesion they make, up to date (E11). */
    static void gauge(Cohesion cohesion, Treaty treaty) {
        treaty.strategic = cohesion.strategic(treaty.members());
        treaty.operational = cohesion.operational(treaty.members(), treaty.institution);
        treaty.tactical = treaty.interoperability;
        treaty.cohesion = Cohesion.together(treaty.strategic, treaty.operational, treaty.tactical);
    }
}
