package concert.experiment.fact;

import java.util.List;

/**
 * The facts of the runs of a folder.
 *
 * @param all of every run together
 * @param points of the runs of each point of a study's design; none where there is no study
 * @param runs told of
 * @param failures of runs that could not be played again, in words
 */
public record StudyFacts(List<FactRow> all, List<PointFacts> points, int runs, List<String> failures) {
    /** Those of runs that are no study's. */
    public static StudyFacts of(List<RunYears.Shown> runs) {
        return new StudyFacts(FactRow.of(runs, FactBand.shipped()), List.of(), runs.size(), List.of());
    }
}
