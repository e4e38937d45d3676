package concert.results.table;

import concert.model.State;
import concert.model.record.RunRecord;
import concert.model.treaty.Treaty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a run's states, ticks and treaties are called in files and in words. */
public final class Labels {
    private final RunRecord run;

    /** The labels of ticks asked for so far: a row of a file has one each, and to make its decimals takes long. */
    private final String[] years;

    public Labels(RunRecord run) {
        this.run = run;
        this.years = new String[run.ticks().size()];
    }

    /** What is called so. */
    public RunRecord run() {
        return run;
    }

    /** The state's code, null for -1. */
    public String code(int state) {
        return state < 0 ? null : run.states().get(state).code();
    }

    /** The COW code, null for a state of fiction. */
    public Integer ccode(int state) {
        int ccode = run.states().get(state).ccode();
        return ccode == 0 ? null : ccode;
    }

    /** The display name. */
    public String name(int state) {
        State found = run.states().get(state);
        return found.name().isBlank() ? found.code() : found.name();
    }

    /** Codes separated by spaces. */
    public String codes(int... states) {
        return Arrays.stream(states).mapToObj(this::code).collect(Collectors.joining(" "));
    }

    /** Codes separated by spaces. */
    public String codes(List<Integer> states) {
        return states.stream().map(this::code).collect(Collectors.joining(" "));
    }

    /** Display names as in a sentence: "A", "A and B", "A, B and C". */
    public String names(int... states) {
        return names(Arrays.stream(states).boxed().toList());
    }

    /** Display names as in a sentence. */
    public String names(List<Integer> states) {
        return Words.list(states.stream().map(this::name).toList());
    }

    /** The label of a tick, also of one before the run. */
    public String year(int tick) {
        if (tick < 0 || tick >= years.length) {
            return run.calendar().label(tick);
        }
        String year = years[tick];
        if (year == null) {
            // two threads may both make it, and make the same
            year = run.calendar().label(tick);
            years[tick] = year;
        }
        return year;
    }

    /** The date of a tick in words, such as July 1914, also of one before the run. */
    public String date(int tick) {
        return run.calendar().words(tick);
    }

    /** The label of a tick that may not have come, null for -1. */
    public String yearOrNone(int tick) {
        return tick < 0 ? null : year(tick);
    }

    public Treaty treaty(int id) {
        return run.treaties().get(id - 1);
    }

    /** The treaty's name at signing: as history knows it, or one made of its kind, founders and year. */
    public String name(Treaty treaty) {
        String given = treaty.text().name();
        if (!given.isBlank()) {
            return given;
        }
        List<String> founders =
                Arrays.stream(treaty.founders()).mapToObj(this::name).toList();
        return Words.capital(treaty.kind().title()) + " of " + Words.few(founders, 3) + ", " + date(treaty.founded());
    }

    /** What the treaty is called by the members it has or had last. */
    public String label(Treaty treaty) {
        return TreatyLabel.of(this, treaty).words();
    }
}
