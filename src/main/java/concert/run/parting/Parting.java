package concert.run.parting;

import concert.model.record.Decision;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.results.table.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where two runs of the same states part, such as those of two theories on one seed, and what parted them. They part with
 * the first move, answer, exit or event that differs, in the order of a tick's steps; real numbers (threats, values, the
 * share in a settlement) differ from the first tick on and are no parting. Of several moves that differ in that tick the
 * one named is the first, in order of code, that the states asked agreed to in either run, else the first.
 */
public final class Parting {
    private static final double SLIGHT = .005;
    private static final int NAMED = 3;

    private final String one;
    private final String two;
    private int compared;
    private Found found;

    /**
     * The first difference.
     *
     * @param tick from 0
     * @param one the decision of the first run, null when it came to none or an event parted them
     * @param two that of the second
     * @param sentence all of it in plain words
     */
    public record Found(int tick, Decision one, Decision two, String sentence) {}

    /** To be followed tick by tick; the runs are called as given, such as "under balance-of-threat". */
    public Parting(String one, String two) {
        this.one = one;
        this.two = two;
    }

    /** To be followed tick by tick; the runs are called by their theories where these tell them apart. */
    public static Parting of(RunRecord one, RunRecord two) {
        List<String> mine = one.theories().stream().distinct().toList();
        List<String> yours = two.theories().stream().distinct().toList();
        boolean theories = mine.size() == 1 && yours.size() == 1 && !mine.equals(yours);
        return theories
                ? new Parting("under " + mine.get(0), "under " + yours.get(0))
                : new Parting("in the first world", "in the second");
    }

    /** Where two whole runs part, if they do. */
    public static Optional<Found> between(RunRecord one, RunRecord two) {
        return of(one, two).follow(one, two);
    }

    /** Where two runs have parted so far; looks only at the ticks that both have played since it was last asked. */
    public Optional<Found> follow(RunRecord first, RunRecord second) {
        int both = Math.min(first.ticks().size(), second.ticks().size());
        while (found == null && compared < both) {
            found = compare(first, second, compared++);
        }
        return Optional.ofNullable(found);
    }

    private Found compare(RunRecord first, RunRecord second, int at) {
        TickRecord tick = first.ticks().get(at);
        List<DecisiveAct[]> differing = differing(
                ActsOfTick.of(first, tick), ActsOfTick.of(second, second.ticks().get(at)));
        if (differing.isEmpty()) {
            return null;
        }
        int step = differing.stream().mapToInt(Parting::step).min().orElseThrow();
        List<DecisiveAct[]> earliest =
                differing.stream().filter(each -> step(each) == step).toList();
        DecisiveAct[] pair = earliest.stream()
                .min(Comparator.comparing(each -> !fruitful(each)))
                .orElseThrow();
        String more = step == 1 && earliest.size() > 1
                ? " " + Words.capital(Words.count(earliest.size() - 1, "other move differs", "other moves differ"))
                        + " in that tick."
                : "";
        String sentence = first.calendar().words(tick.tick()) + ": " + told(pair, first, second) + more;
        return new Found(tick.tick(), decision(pair[0]), decision(pair[1]), sentence);
    }

    /** What was not settled alike: an act of the first run, or null, with that of the second. */
    private static List<DecisiveAct[]> differing(List<DecisiveAct> mine, List<DecisiveAct> yours) {
        List<DecisiveAct[]> differing = new ArrayList<>();
        mine.stream()
                .filter(each -> !has(yours, each))
                .forEach(each -> differing.add(new DecisiveAct[] {each, counterpart(yours, each)}));
        yours.stream()
                .filter(each -> !has(mine, each) && counterpart(mine, each) == null)
                .forEach(each -> differing.add(new DecisiveAct[] {null, each}));
        return differing;
    }

    private static boolean has(List<DecisiveAct> acts, DecisiveAct act) {
        return acts.stream().anyMatch(act::same);
    }

    private static DecisiveAct counterpart(List<DecisiveAct> acts, DecisiveAct act) {
        return acts.stream()
                .filter(each -> each.subject().equals(act.subject()))
                .findFirst()
                .orElse(null);
    }

    private static int step(DecisiveAct[] pair) {
        return pair[0] == null ? pair[1].step() : pair[0].step();
    }

    private static boolean fruitful(DecisiveAct[] pair) {
        return pair[0] != null && pair[0].fruitful() || pair[1] != null && pair[1].fruitful();
    }

    private static Decision decision(DecisiveAct act) {
        return act == null ? null : act.decision();
    }

    private String told(DecisiveAct[] pair, RunRecord first, RunRecord second) {
        boolean swapped = pair[0] == null;
        DecisiveAct said = swapped ? pair[1] : pair[0];
        String here = (swapped ? two : one) + " " + subject(said) + said.did() + why(said, swapped ? second : first);
        String it = said.decision() == null ? "" : "it ";
        String there = pair[1] == null || swapped ? it + said.otherwise() : it + pair[1].did() + why(pair[1], second);
        return here + "; " + (swapped ? one : two) + " " + there + ".";
    }

    private static String subject(DecisiveAct act) {
        return act.who().isEmpty() ? "" : act.who() + " ";
    }

    /** The value of a decision and the gravest of its reasons; nothing to say of doing nothing, or of an event. */
    private static String why(DecisiveAct act, RunRecord run) {
        Decision decision = act.decision();
        if (decision == null || decision.move() == Decision.Move.NOTHING) {
            return "";
        }
        double[] terms = decision.terms();
        List<String> reasons = IntStream.range(0, terms.length)
                .boxed()
                .filter(at -> Math.abs(terms[at]) >= SLIGHT)
                .sorted(Comparator.comparingDouble((Integer at) -> -Math.abs(terms[at])))
                .limit(NAMED)
                .map(at -> String.format(Locale.ROOT, "%s %+.2f", run.reasons().get(at), terms[at]))
                .toList();
        String value = String.format(Locale.ROOT, "%.2f", Math.round(100 * decision.value()) / 100.0);
        return " (value " + value + (reasons.isEmpty() ? "" : ": " + String.join(", ", reasons)) + ")";
    }
}
