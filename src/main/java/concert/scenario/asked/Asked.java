package concert.scenario.asked;

import concert.condition.answer.Answer;
import concert.condition.bind.Bound;
import concert.condition.bind.Conditions;
import concert.condition.bind.Vocabulary;
import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.scenario.Scenario;
import java.util.List;
import java.util.function.Consumer;

/** The questions of a scenario as they are put to a run. */
public final class Asked {
    private Asked() {}

    /** The conditions of its faces, in their order. */
    public static List<Answer> faces(Scenario scenario) {
        Vocabulary known = known(scenario, Years.EVER);
        return scenario.questions().faces().stream()
                .map(each -> Conditions.truth(each.condition(), known, refuse(each.name())))
                .toList();
    }

    /** The condition that ends its runs early, null for none. */
    public static Answer stop(Scenario scenario) {
        String text = scenario.questions().stop();
        return text.isEmpty() ? null : Conditions.truth(text, known(scenario, Years.EVER), refuse("stop"));
    }

    /** The formula of one of its own measures. */
    public static Bound measure(Scenario scenario, String name) {
        String text = scenario.questions().measures().get(name);
        return Conditions.read(text, known(scenario, Years.NOW), refuse(name));
    }

    /** Whatever the length of a run: what names years that it does not reach was refused or left out before. */
    static Vocabulary known(Scenario scenario, Years unsaid) {
        return scenario.vocabulary(Integer.MAX_VALUE / 2, unsaid);
    }

    /** What was read without a flaw has none. */
    private static Consumer<Flaw> refuse(String what) {
        return flaw -> {
            throw new IllegalStateException(what + ": " + flaw.message());
        };
    }
}
