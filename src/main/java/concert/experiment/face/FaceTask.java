package concert.experiment.face;

import concert.condition.answer.Answer;
import concert.condition.past.Chronicle;
import concert.measure.SoFar;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import java.util.List;

/** Plays a run to its end, asks it every question, and keeps the answers alone. */
final class FaceTask implements RunTask<FaceStart, FaceAnswers> {
    private static final long serialVersionUID = 1;

    private final transient List<Scenario> worlds;
    private final transient List<Answer> asked;

    /** One world for each theory, all with the same faces. */
    FaceTask(List<Scenario> worlds, List<Answer> asked) {
        this.worlds = worlds;
        this.asked = asked;
    }

    @Override
    public FaceAnswers play(FaceStart start) {
        Scenario world = worlds.get(start.theory()).with(start.seed());
        PausableRun course = PausableRun.of(world, Runner.unlessDropped(tick -> {}));
        Run run = course.toEnd();
        Chronicle past = new Chronicle(
                course.simulation().world(),
                world.calendar(),
                new SoFar(run.record().ticks(), run.measures()));
        return new FaceAnswers(
                asked.stream().mapToDouble(each -> each.value(past)).toArray(), "");
    }

    @Override
    public FaceAnswers failed(FaceStart start, Throwable cause) {
        return new FaceAnswers(new double[0], RunTask.reason(cause));
    }
}
