package concert.chart;

/**
 * Where a chart is from: the line under it.
 *
 * @param scenario name of the scenario
 * @param theory name of the theory, or "mixed theories"
 * @param seed of the run, or of the runs
 * @param version of Concert
 */
public record Caption(String scenario, String theory, String seed, String version) {

    /** The line itself. */
    public String line() {
        return Lettering.clean(
                scenario + "  \u00b7  " + theory + "  \u00b7  seed " + seed + "  \u00b7  Concert " + version);
    }
}
