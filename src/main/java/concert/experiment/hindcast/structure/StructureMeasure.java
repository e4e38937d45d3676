package concert.experiment.hindcast.structure;

import java.util.Locale;

/** What is compared of alliances in history and in runs, among the states that are there at both ends. */
public enum StructureMeasure {
    TREATIES("", "treaties in force at the horizon between two such states or more"),
    TREATIES_SIGNED("", "treaties signed after the origin, up to the horizon"),
    TREATIES_KEPT("share", "of the treaties in force at the origin, those that are at the horizon"),
    TREATY_HAZARD("per year", "treaties that ended, for each year that one was in force; 1 over it is their mean life"),
    ALLIED_PAIRS("", "allied pairs"),
    DEGREE("", "allies of a state, on the mean"),
    DEGREE_LARGEST("", "allies of the state that has most"),
    ISOLATES("share", "of states, those without ally"),
    CLUSTERING("share", "of two allies of a state, how often they are allied"),
    CLIQUE("", "states in the largest group that are all allied with each other"),
    CAMPS("", "camps of two states or more; a camp is a part that hangs together by pacts"),
    CAMPS_RAND("", "likeness of camps to the true ones at the horizon: adjusted Rand, 0 by chance, 1 for the same"),
    CAMPS_NMI(
            "",
            "the same by mutual information over the mean of both entropies; states that stand alone count as camps");

    private final String unit;
    private final String meaning;

    StructureMeasure(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /** As tables call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is measured in, empty for a number of things. */
    public String unit() {
        return unit;
    }

    /** What it says, in words. */
    public String meaning() {
        return meaning;
    }
}
