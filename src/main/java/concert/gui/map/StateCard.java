package concert.gui.map;

import concert.gui.window.SwingHtml;
import concert.model.World;
import concert.model.record.Decision;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import concert.results.Frames;
import concert.results.played.Run;
import concert.results.words.TreatyNames;
import concert.results.words.Why;
import concert.run.PausableRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One state as it stands, for people: read once, under the schedule's lock, and thrown away. */
final class StateCard {
    private static final int GRAVEST = 5;

    private final PausableRun course;
    private final World world;
    private final RunRecord run;
    private final TickRecord last;
    private final int me;

    private StateCard(PausableRun course, int me) {
        this.course = course;
        this.world = course.simulation().world();
        this.run = course.soFar().record();
        this.last = run.ticks().isEmpty() ? null : run.ticks().get(run.ticks().size() - 1);
        this.me = me;
    }

    /** The card of the state with that index. */
    static StateCard of(PausableRun course, int state) {
        return new StateCard(course, state);
    }

    public String getName() {
        return name(me);
    }

    public String getCode() {
        return world.state(me).code();
    }

    private String name(int state) {
        String name = world.state(state).name();
        return name.isBlank() ? world.state(state).code() : name;
    }

    /** The label of the tick that the card is of. */
    public String getYear() {
        return run.calendar().words(Math.max(0, run.ticks().size() - 1));
    }

    public String getTheory() {
        return run.theories().get(me);
    }

    public boolean isThere() {
        return world.exists(me);
    }

    public boolean isSovereign() {
        return world.sovereign(me);
    }

    public double getCapability() {
        return world.capability(me);
    }

    public double getEconomy() {
        return world.economy(me);
    }

    public double getEffort() {
        return world.effort(me);
    }

    public double getRegime() {
        return world.regime(me);
    }

    public double getRevisionism() {
        return world.revisionism(me);
    }

    public double getOffence() {
        return world.offence(me);
    }

    public double getReputation() {
        return world.reputation(me);
    }

    /** Attributes by name, in the order they are shown. */
    public Map<String, Double> getAttributes() {
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("capability", getCapability());
        all.put("economy", getEconomy());
        all.put("effort", getEffort());
        all.put("democracy", getRegime());
        all.put("revisionism", getRevisionism());
        all.put("offence", getOffence());
        all.put("reputation", getReputation());
        return all;
    }

    /** What it did in the last tick; empty before the first, and for a dependency. */
    public String getStance() {
        return last == null || last.states().stance()[me] == null
                ? ""
                : last.states().stance()[me].key();
    }

    /** The states it fears most, gravest first, and how much, in [0,1). */
    public Map<String, Double> getThreats() {
        Map<String, Double> gravest = new LinkedHashMap<>();
        IntStream.range(0, world.size())
                .filter(you -> you != me && world.threat().get(me, you) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(you -> -world.threat().get(me, you)))
                .limit(GRAVEST)
                .forEach(you -> gravest.put(name(you), world.threat().get(me, you)));
        return gravest;
    }

    /** A treaty it holds: its name, cohesion in [0,1], and its worth to the state, NaN before the first tick. */
    record Held(String treaty, double cohesion, double worth) {}

    /** Its treaties in order of its joining. */
    public List<Held> getTreaties() {
        List<Held> held = new ArrayList<>();
        for (Treaty each : world.treatiesOf(me)) {
            held.add(new Held(TreatyNames.of(run, each), each.cohesion, worth(each)));
        }
        return held;
    }

    private double worth(Treaty treaty) {
        if (last == null) {
            return Double.NaN;
        }
        for (TickRecord.Pact each : last.treaties()) {
            for (int at = 0; each.id() == treaty.id() && at < each.members().length; at++) {
                if (each.members()[at] == me) {
                    return each.values()[at];
                }
            }
        }
        return Double.NaN;
    }

    /** The move it made in the last tick, or null: before the first, and for a dependency. */
    public Decision getDecision() {
        return last == null
                ? null
                : last.decisions().stream()
                        .filter(each -> each.state() == me && each.chosen())
                        .findFirst()
                        .orElse(null);
    }

    /** The reasons of that move, by name; they add up to its value. */
    public Map<String, Double> getReasons() {
        Map<String, Double> reasons = new LinkedHashMap<>();
        Decision move = getDecision();
        for (int at = 0; move != null && at < move.terms().length; at++) {
            reasons.put(run.reasons().get(at), move.terms()[at]);
        }
        return reasons;
    }

    /** Everything it weighed in the last tick, each with its reasons and their sum, as lines of even width. */
    public List<String> getWhy() {
        if (last == null) {
            return List.of("Nothing yet: no tick has been played.");
        }
        RunRecord tick = new RunRecord(
                run.calendar(), run.states(), run.theories(), run.reasons(), run.treaties(), List.of(last));
        try {
            Frames files =
                    Frames.of(new Run(course.scenario(), tick, course.soFar().measures()));
            return Why.of(files).lines(getCode(), last.tick());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Name, stance and gravest threat, in a line of HTML. */
    String tip() {
        String stance = getStance().isEmpty() ? "" : ": " + getStance();
        String fears = getThreats().entrySet().stream()
                .findFirst()
                .map(each -> "<br>fears " + SwingHtml.escape(each.getKey()) + " " + SwingHtml.number(each.getValue()))
                .orElse("");
        return "<b>" + SwingHtml.escape(getName()) + "</b>" + stance + fears;
    }
}
