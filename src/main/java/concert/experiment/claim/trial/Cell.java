package concert.experiment.claim.trial;

import concert.scenario.design.ClaimFile.World;
import concert.scenario.design.DesignFile.Setting;
import java.util.List;

/** A scenario under a theory and changes, as asked for; what runs are shared by. */
record Cell(String scenario, String theory, List<String> changes) {
    static Cell of(World world, String theory, List<Setting> settings) {
        return new Cell(
                world.scenario(),
                theory,
                settings.stream().map(each -> each.path() + "=" + each.value()).toList());
    }
}
