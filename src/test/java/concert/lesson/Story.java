package concert.lesson;

import concert.model.event.War;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import concert.results.table.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A run to put questions to, with the words to answer them in. */
record Story(RunRecord run) {

    List<TickRecord> ticks() {
        return run.ticks();
    }

    TickRecord last() {
        return run.ticks().get(run.ticks().size() - 1);
    }

    /** The place of a state by its code. */
    int state(String code) {
        for (int at = 0; at < run.states().size(); at++) {
            if (run.states().get(at).code().equals(code)) {
                return at;
            }
        }
        throw new IllegalArgumentException(code);
    }

    String name(int state) {
        return run.states().get(state).name();
    }

    String names(List<Integer> states) {
        return Words.list(states.stream().map(this::name).toList());
    }

    String year(int tick) {
        return run.calendar().label(tick);
    }

    Treaty treaty(int id) {
        return run.treaties().get(id - 1);
    }

    /** The treaty a scenario gives by name. */
    Treaty treaty(String name) {
        return run.treaties().stream()
                .filter(each -> each.text().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Place of a reason in the terms of a decision. */
    int reason(String name) {
        return run.reasons().indexOf(name);
    }

    /** The first answer that a war of the run gives, in order of time. */
    Optional<String> firstWar(Function<War, Optional<String>> answer) {
        return ticks().stream()
                .flatMap(each -> each.wars().stream())
                .map(answer)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whom a state feared most when a war came, -1 for nobody. */
    int gravestThreat(int state, War war) {
        return ticks().get(war.tick()).states().topThreat()[state];
    }
}
