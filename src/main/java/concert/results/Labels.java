package concert.results;

import concert.model.RunRecord;
import concert.model.State;
import concert.model.Treaty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a run's states, ticks and treaties are called in files and in words. */
record Labels(RunRecord run) {

    /** The state's code, null for -1. */
    String code(int state) {
        return state < 0 ? null : run.states().get(state).code();
    }

    /** The COW code, null for a state of fiction. */
    Integer ccode(int state) {
        int ccode = run.states().get(state).ccode();
        return ccode == 0 ? null : ccode;
    }

    /** The display name. */
    String name(int state) {
        State found = run.states().get(state);
        return found.name().isBlank() ? found.code() : found.name();
    }

    /** Codes separated by spaces. */
    String codes(int... states) {
        return Arrays.stream(states).mapToObj(this::code).collect(Collectors.joining(" "));
    }

    /** Codes separated by spaces. */
    String codes(List<Integer> states) {
        return states.stream().map(this::code).collect(Collectors.joining(" "));
    }

    /** Display names as in a sentence: "A", "A and B", "A, B and C". */
    String names(int... states) {
        return names(Arrays.stream(states).boxed().toList());
    }

    /** Display names as in a sentence. */
    String names(List<Integer> states) {
        return Words.list(states.stream().map(this::name).toList());
    }

    /** The label of a tick, also of one before the run. */
    String year(int tick) {
        return run.calendar().label(tick);
    }

    /** The date of a tick in words, such as July 1914, also of one before the run. */
    String date(int tick) {
        return run.calendar().words(tick);
    }

    /** The label of a tick that may not have come, null for -1. */
    String yearOrNone(int tick) {
        return tick < 0 ? null : year(tick);
    }

    Treaty treaty(int id) {
        return run.treaties().get(id - 1);
    }

    /** The treaty's name as history knows it, or one made of its kind, founders and year. */
    String name(Treaty treaty) {
        String given = treaty.text().name();
        if (!given.isBlank()) {
            return given;
        }
        List<String> founders =
                Arrays.stream(treaty.founders()).mapToObj(this::name).toList();
        return Words.capital(treaty.kind().title()) + " of " + Words.few(founders, 3) + ", " + date(treaty.founded());
    }
}
