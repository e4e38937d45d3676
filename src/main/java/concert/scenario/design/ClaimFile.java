package concert.scenario.design;

import concert.scenario.design.DesignFile.Setting;
import java.util.List;

/**
 * What the file of a claim says: a sentence of the field that can be true or false of the runs.
 *
 * @param source the file, as faults call it
 * @param id of the lecture's row, such as L28
 * @param sentence the claim
 * @param how it is put to the test, in plain words
 * @param observable name of what is read off each run
 * @param higher whether the claim expects more of it (with {@code then} than with {@code base}, or than
 *     {@code against}) rather than less
 * @param base settings of the one side of the comparison; both sides are empty for a claim about a level
 * @param then settings of the other side
 * @param against what a level is compared with; NaN for a comparison
 * @param margin how small an effect is none, in the unit of what is read off each run; NaN leaves it to the rule for all
 * @param worlds it is tried in
 * @param theories it is tried under; empty for every one that ships
 * @param replications runs a world, theory and side
 * @param seed of the first
 * @param ablation settings that switch the mechanism off, so that the effect must vanish
 * @param switched what those settings do, in words
 * @param finding what the runs said and why; may be empty
 * @param predictions what the authors of theories say of it
 */
public record ClaimFile(
        String source,
        String id,
        String sentence,
        String how,
        String observable,
        boolean higher,
        List<Setting> base,
        List<Setting> then,
        double against,
        double margin,
        List<World> worlds,
        List<String> theories,
        int replications,
        long seed,
        List<Setting> ablation,
        String switched,
        String finding,
        Predictions predictions) {
    public ClaimFile {
        base = List.copyOf(base);
        then = List.copyOf(then);
        worlds = List.copyOf(worlds);
        theories = List.copyOf(theories);
        ablation = List.copyOf(ablation);
    }

    /** A scenario with the settings it is tried under. */
    public record World(String scenario, List<Setting> settings) {
        public World {
            settings = List.copyOf(settings);
        }
    }

    /** Whether two sides are compared, rather than a level with a figure. */
    public boolean compares() {
        return Double.isNaN(against);
    }
}
