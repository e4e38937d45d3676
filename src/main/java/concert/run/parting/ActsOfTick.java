package concert.run.parting;

import concert.model.event.Event;
import concert.model.event.Shock;
import concert.model.event.TreatyEvent;
import concert.model.event.War;
import concert.model.event.WarEvent;
import concert.model.record.Decision;
import concert.model.record.Decision.Move.Role;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import concert.results.table.Labels;
import concert.results.table.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a tick of a run brought, act by act. Treaties go by what was signed, as their running numbers may differ. */
final class ActsOfTick {
    private final Labels labels;
    private final Map<String, Integer> asked = new HashMap<>();
    private final List<DecisiveAct> acts = new ArrayList<>();

    private ActsOfTick(RunRecord run) {
        this.labels = new Labels(run);
    }

    static List<DecisiveAct> of(RunRecord run, TickRecord tick) {
        ActsOfTick acts = new ActsOfTick(run);
        tick.decisions().forEach(acts::add);
        for (int at = 0; at < tick.events().size(); at++) {
            acts.add(at < tick.opening() ? 0 : 4, tick.events().get(at));
        }
        return acts.acts;
    }

    private void add(Decision each) {
        if (!each.move().asked() && !each.chosen()) {
            return;
        }
        String treaty = each.treaty() < 0 ? "" : key(each.treaty());
        if (each.move().role() == Role.MOVE) {
            add(1, "move " + each.state(), each.move() + " " + each.kind() + " " + each.partner() + treaty, "", each);
        } else if (each.move().exit()) {
            add(3, "exit " + each.state() + treaty, "", "stayed", each);
        } else {
            String subject = each.move() + " " + each.state() + " " + each.kind() + " " + each.partner() + treaty;
            int turn = asked.merge(subject, 1, Integer::sum);
            add(2, subject + " " + turn, Boolean.toString(each.chosen()), "was not asked", each);
        }
    }

    private void add(int step, String subject, String outcome, String otherwise, Decision each) {
        String did = did(each) + (each.human() ? ", by a person's hand" : "");
        acts.add(new DecisiveAct(step, subject, outcome, labels.name(each.state()), did, otherwise, each));
    }

    private String did(Decision each) {
        String told = each.move().told(each.chosen() || !each.move().asked());
        return switch (each.move()) {
            case NOTHING -> told;
            case OFFER -> told + " " + labels.name(each.partner()) + " " + one(each);
            case JOIN, LEAVE, LAPSE -> told + " " + title(each.treaty());
            case ANSWER -> told + " " + one(each) + " with " + labels.name(each.partner());
            case VOTE -> told + " admitting " + labels.name(each.partner()) + " to " + title(each.treaty());
        };
    }

    private static String one(Decision each) {
        return Words.one(Words.noun(each.kind()));
    }

    private String title(int treaty) {
        return "\"" + labels.name(labels.treaty(treaty)) + "\"";
    }

    private String key(int id) {
        Treaty treaty = labels.treaty(id);
        return " " + treaty.kind() + " " + labels.codes(treaty.founders()) + " " + treaty.founded();
    }

    private void add(int step, Event event) {
        String outcome = "";
        String subject = event.type() + " " + event.state() + " " + event.other() + " " + event.cause()
                + (event.treaty() < 0 ? "" : key(event.treaty()));
        if (event instanceof WarEvent made && made.challenge()) {
            subject = "crisis " + event.state() + " " + event.other();
            outcome = event instanceof WarEvent.Fought fought ? outcome(fought.war()) : event.type();
        }
        acts.add(new DecisiveAct(step, subject, outcome, "", happened(event), "that did not happen", null));
    }

    private String outcome(War war) {
        return labels.codes(war.side(false)) + " against " + labels.codes(war.side(true)) + " " + war.defenderWon();
    }

    private String happened(Event event) {
        if (event instanceof WarEvent.Fought fought) {
            War war = fought.war();
            return labels.names(war.side(false)) + " fought " + labels.names(war.side(true)) + " and "
                    + (war.defenderWon() ? "lost" : "won");
        }
        if (event instanceof WarEvent.Settled) {
            return labels.names(event.state(), event.other()) + " settled a crisis";
        }
        if (event instanceof WarEvent.PutOff) {
            return labels.names(event.state(), event.other()) + " put off a crisis";
        }
        String what = event.treaty() >= 0 ? title(event.treaty()) + " " + event.type() : event.type();
        String who = event.state() < 0 ? "" : labels.name(event.state());
        String whom = event.other() < 0 ? "" : labels.name(event.other());
        String states = who.isEmpty() ? whom : whom.isEmpty() ? who : who + ", " + whom;
        String why = event.cause() == null || event instanceof Shock
                ? ""
                : ", " + event.cause().key();
        boolean signed = event instanceof TreatyEvent.Signed;
        return states.isEmpty() || signed ? what + why : what + " (" + states + ")" + why;
    }
}
