package concert.experiment.face;

import concert.condition.past.Chronicle;
import concert.measure.SoFar;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import concert.scenario.asked.Asked;
import java.util.List;

/** Plays a run and asks it every face of its scenario. */
record FaceTask(List<Scenario> scenarios) implements RunTask<FaceJob, FaceTask.Told> {
    private static final long serialVersionUID = 1;

    /** What came of it: answers, or why there are none. */
    record Told(FaceAnswers answers, String failed) {}

    @Override
    public Told play(FaceJob job) {
        Scenario scenario = scenarios.get(job.theory()).with(job.seed());
        PausableRun course = PausableRun.of(scenario, Runner.unlessDropped(tick -> {}));
        Run run = course.toEnd();
        SoFar soFar = new SoFar(run.record().ticks(), run.measures());
        Chronicle past = new Chronicle(course.simulation().world(), scenario.calendar(), soFar);
        double[] values = Asked.faces(scenario).stream()
                .mapToDouble(each -> each.value(past))
                .toArray();
        return new Told(new FaceAnswers(job.seed(), values), null);
    }

    @Override
    public Told failed(FaceJob job, Throwable cause) {
        return new Told(null, RunTask.reason(cause));
    }
}
