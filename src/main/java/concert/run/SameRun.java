package concert.run;

import concert.document.Faults;
import concert.results.played.Branch;
import concert.results.table.Words;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.write.ScenarioDifferences;
import concert.scenario.write.ScenarioDifferences.Difference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a checkpoint is of the run that is asked for, thing by thing. Its ticks may be others, as long as those that
 * are over are within them.
 */
final class SameRun {
    /** So many differences are named. */
    private static final int NAMED = 8;

    private static final String BRANCH = "--branch";

    private final String file;
    private final Scenario asked;
    private final Branch turn;
    private final List<Faults> found = new ArrayList<>();

    /** A run as asked for; {@code turn} is null without a branch. */
    SameRun(Path file, Scenario asked, Branch turn) {
        this.file = file.toString();
        this.asked = asked;
        this.turn = turn;
    }

    /** Throws {@link Faults} naming everything in which a saved run differs. */
    void check(Scenario saved, Branch turned, int played) {
        if (played > asked.ticks()) {
            fault("has " + Words.count(played, "tick", "ticks") + " behind it, more than the " + asked.ticks()
                    + " to run. Maybe --ticks " + Math.max(played, saved.ticks()) + "?");
        }
        compare("", saved, asked);
        if (turned != null) {
            compare(turned);
        } else if (turn != null && turn.tick() < played) {
            fault("has " + Words.count(played, "tick", "ticks") + " behind it, which is later than " + BRANCH + " "
                    + turn.tick() + ". Maybe " + BRANCH + " " + played + ", or an earlier checkpoint?");
        }
        Faults.settle(found);
    }

    private void compare(Branch turned) {
        if (turn == null || turn.tick() != turned.tick()) {
            fault("went over to other settings in tick " + turned.tick() + ", "
                    + (turn == null ? "which are not given here" : "not in " + turn.tick()) + ". Maybe " + BRANCH + " "
                    + turned.tick() + " with the --set it was run with?");
        } else {
            compare("after " + BRANCH + ", ", turned.after(), turn.after());
        }
    }

    private void compare(String where, Scenario saved, Scenario here) {
        if (!codes(saved).equals(codes(here))) {
            fault(where + "is of " + Words.quoted(saved.name()) + " with the states " + shown(codes(saved))
                    + ", not of " + Words.quoted(here.name()) + ". Maybe its own scenario?");
            return;
        }
        int ticks = Math.min(saved.ticks(), here.ticks());
        List<Difference> all = new ArrayList<>(ScenarioDifferences.between(saved.cut(ticks), here.cut(ticks)));
        all.sort(Comparator.comparing(SameRun::rank));
        for (Difference each : all.subList(0, Math.min(NAMED, all.size()))) {
            fault(where + told(each, where.isEmpty()));
        }
        if (all.size() > NAMED) {
            fault(where + Words.count(all.size() - NAMED, "value more is", "values more are")
                    + " not the same. Maybe it is of another scenario?");
        }
    }

    private static String codes(Scenario scenario) {
        return scenario.states().stream().map(StateEntry::code).collect(Collectors.joining(", "));
    }

    /** What is one option long comes first, then what can be set, then the words that change nothing. */
    private static int rank(Difference each) {
        return switch (each.path()) {
            case "seed", "theory" -> 0;
            case "about", "sources" -> 2;
            default -> 1;
        };
    }

    private static String told(Difference each, boolean start) {
        if (each.one() == null) {
            return each.path() + " is " + shown(each.two()) + " here and not set in it. Maybe without it?";
        }
        String here = each.two() == null ? "not set here" : shown(each.two()) + " here";
        boolean option = start && (each.path().equals("seed") || each.path().equals("theory"));
        return each.path() + " is " + shown(each.one()) + " in it and " + here + ". Maybe " + mend(each, option) + "?";
    }

    private static String mend(Difference each, boolean option) {
        String written = each.path() + (option ? " " : "=") + Words.quoted(shown(each.one()));
        return (option ? "--" : "--set ") + written;
    }

    private static String shown(String value) {
        return value.length() > 60 ? value.substring(0, 57) + "..." : value;
    }

    private void fault(String what) {
        found.add(Faults.of(file, what));
    }
}
