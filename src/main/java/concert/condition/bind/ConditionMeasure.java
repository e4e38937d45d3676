package concert.condition.bind;

import concert.condition.answer.Answer;
import concert.condition.past.Chronicle;
import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Summarised;
import concert.model.Calendar;

/**
 * A measure of the user's own. Its mean over the ticks stands for a run.
 *
 * @param name of its column
 * @param text as written
 * @param answer what it comes to, 1 and 0 for true and false
 * @param calendar of the run
 */
public record ConditionMeasure(String name, String text, Answer answer, Calendar calendar) implements Measure {
    @Override
    public String unit() {
        return "as the formula says";
    }

    @Override
    public String meaning() {
        return "The user's own: " + text + (text.endsWith(".") ? "" : ".");
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public double least() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double of(Moment moment) {
        return answer.value(new Chronicle(moment.world(), calendar, moment.soFar()));
    }

    @Override
    public Summarised summarised() {
        return Summarised.MEAN;
    }
}
