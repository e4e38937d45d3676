package concert.engine;

import concert.model.event.Event;
import concert.model.event.War;
import concert.model.record.Decision;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What happened in a run, in words and codes alone: no indices, no display names, no figures. */
final class Story {
    private final RunRecord run;
    private final List<String> lines = new ArrayList<>();

    private Story(RunRecord run) {
        this.run = run;
    }

    static List<String> of(RunRecord run) {
        Story story = new Story(run);
        run.ticks().forEach(story::tick);
        return story.lines;
    }

    private String code(int state) {
        return state < 0 ? "-" : run.states().get(state).code();
    }

    private void tick(TickRecord tick) {
        lines.add("tick " + tick.tick() + " " + Arrays.toString(tick.states().stance()));
        tick.events().forEach(this::event);
        tick.decisions().forEach(this::decision);
        tick.wars().forEach(this::war);
        for (TickRecord.Pact each : tick.treaties()) {
            List<String> members =
                    Arrays.stream(each.members()).mapToObj(this::code).toList();
            List<String> targets =
                    Arrays.stream(each.targets()).mapToObj(this::code).toList();
            lines.add("treaty " + each.id() + members + targets);
        }
    }

    private void event(Event each) {
        lines.add(each.type() + " " + code(each.state()) + " " + code(each.other()) + " " + each.treaty() + " "
                + each.cause());
    }

    private void decision(Decision each) {
        lines.add(code(each.state()) + " " + each.move() + " " + each.kind() + " " + code(each.partner()) + " "
                + each.treaty() + " " + each.chosen() + each.consented());
    }

    private void war(War war) {
        lines.add("war " + code(war.attacker()) + " " + code(war.defender()) + " " + war.defenderWon());
        for (War.Call each : war.calls()) {
            lines.add("call " + code(each.state()) + " " + each.withDefender() + " " + each.contribution() + " "
                    + each.honoured());
        }
    }
}
