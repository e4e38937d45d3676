package concert.scenario.asked;

import concert.condition.answer.Answer;
import concert.condition.bind.Bound;
import concert.condition.past.Chronicle;
import concert.condition.past.Years;
import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Summarised;
import concert.model.Calendar;
import concert.scenario.Scenario;
import java.util.List;

/** The measures that a scenario adds to Concert's own, each a condition or a formula put to every tick. */
public final class OwnMeasures {
    private OwnMeasures() {}

    /** In the order of their names, but each after those it is made of. */
    public static List<Measure> of(Scenario scenario) {
        return Asked.known(scenario, Years.NOW).measures().keySet().stream()
                .<Measure>map(name -> of(scenario, name))
                .toList();
    }

    private static Own of(Scenario scenario, String name) {
        Bound bound = Asked.measure(scenario, name);
        String text = scenario.questions().measures().get(name);
        return new Own(name, text, bound.truth(), bound.answer(), scenario.calendar());
    }

    /** A condition is 1 where it holds and 0 where not. */
    private record Own(String name, String formula, boolean truth, Answer answer, Calendar calendar)
            implements Measure {
        @Override
        public String unit() {
            return truth ? "truth" : "number";
        }

        @Override
        public String meaning() {
            return "Of the scenario: " + formula + ".";
        }

        @Override
        public boolean counts() {
            return false;
        }

        @Override
        public double least() {
            return truth ? 0 : Double.NEGATIVE_INFINITY;
        }

        @Override
        public double most() {
            return truth ? 1 : Double.POSITIVE_INFINITY;
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
}
