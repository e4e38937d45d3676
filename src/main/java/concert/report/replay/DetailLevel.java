package concert.report.replay;

import java.util.ArrayList;
import java.util.List;

/** How much of a run a page can hold, from everything down; each step leaves out one thing more. */
enum DetailLevel {
    ALL("nothing"),
    NO_VOTES("answers and votes"),
    NO_RUNNERS_UP("moves that came second"),
    NO_IDLE("decisions to do nothing"),
    FEW_THREATS("threats but the gravest"),
    NO_DECISIONS("all decisions"),
    NO_FIGURES("effort, security and reputation"),
    NOTHING("the replay");

    private final String without;

    DetailLevel(String without) {
        this.without = without;
    }

    /** Whether this page may still hold what {@code step} leaves out. */
    boolean before(DetailLevel step) {
        return compareTo(step) < 0;
    }

    /** The next smaller page. */
    DetailLevel less() {
        return values()[ordinal() + 1];
    }

    /** What is left out, in words. */
    List<String> omissions() {
        if (this == NOTHING) {
            return List.of(without);
        }
        List<String> words = new ArrayList<>();
        for (DetailLevel each : values()) {
            if (each != ALL && !before(each)) {
                words.add(each.without);
            }
        }
        return words;
    }
}
