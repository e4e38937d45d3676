package concert.cases;

import concert.model.event.War;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The wars of a trial. */
final class Wars {
    private Wars() {}

    static List<War> all(Trial trial) {
        return trial.record().ticks().stream()
                .flatMap(each -> each.wars().stream())
                .toList();
    }

    /** The first war of the run. */
    static War first(Trial trial) {
        List<War> wars = all(trial);
        if (wars.isEmpty()) {
            throw new IllegalArgumentException("there is no war");
        }
        return wars.get(0);
    }

    /** What a state called to the first war did. */
    static War.Call call(Trial trial, int state) {
        for (War.Call each : first(trial).calls()) {
            if (each.state() == state) {
                return each;
            }
        }
        throw new IllegalArgumentException(trial.code(state) + " was not called");
    }

    /** A state's answer in words, such as "for the defender", "force", "honoured". */
    static List<String> answer(Trial trial, int state) {
        List<String> words = new ArrayList<>();
        boolean called = first(trial).calls().stream().anyMatch(each -> each.state() == state);
        if (!called) {
            return List.of("not called");
        }
        War.Call call = call(trial, state);
        words.add(call.withDefender() ? "for the defender" : "for the attacker");
        words.add(call.contribution().name().toLowerCase(Locale.ROOT));
        words.add(!call.obliged() ? "of its own will" : call.honoured() ? "honoured" : "broken");
        return words;
    }
}
