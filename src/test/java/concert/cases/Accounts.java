package concert.cases;

import concert.model.event.Event;
import concert.model.event.Shock;
import concert.model.event.War;
import concert.model.event.WarEvent;
import concert.model.record.Decision;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happened in a run, in the words of the cases: lists of items that may carry a tick and a cause. */
final class Accounts {
    private static final List<String> EVENTS = List.of(
            "signed",
            "joined",
            "left",
            "ended",
            "renewed",
            "retargeted",
            "leaked",
            "revealed",
            "settled",
            "put off",
            "war",
            "conquered");
    private static final Pattern STANCE = Pattern.compile("stance of (\\w+)(?: in tick (\\d+))?");
    private static final Pattern OF = Pattern.compile(
            "(gravest threat|answer|moves|members|targets|text|winner|alliance|move|lead|target) of ([\\w -]+?)(?: in tick (\\d+))?");

    /**
     * One thing that happened.
     *
     * @param what the bare thing, such as "A from Pact"
     * @param tick when, from 1
     * @param cause why, or empty
     */
    record Item(String what, int tick, String cause) {
        /** Whether words tell of it, with tick and cause or without. */
        boolean told(String words) {
            String dated = what + " in tick " + tick;
            String why = " (" + cause + ")";
            return List.of(what, dated, what + why, dated + why).contains(words);
        }

        @Override
        public String toString() {
            return what + " in tick " + tick + (cause.isEmpty() ? "" : " (" + cause + ")");
        }
    }

    private Accounts() {}

    /** The items a subject asks for; null when it is no such subject. */
    static List<Item> of(Trial trial, String subject) {
        if (EVENTS.contains(subject)) {
            return events(trial, subject);
        }
        Matcher stance = STANCE.matcher(subject);
        if (stance.matches()) {
            int tick = stance.group(2) == null ? 1 : Integer.parseInt(stance.group(2));
            Object taken = trial.record().ticks().get(tick - 1).states().stance()[trial.state(stance.group(1))];
            return items(taken == null ? "none" : ((concert.model.record.Stance) taken).key());
        }
        Matcher of = OF.matcher(subject);
        return of.matches() ? facts(trial, of) : null;
    }

    private static List<Item> facts(Trial trial, Matcher of) {
        String name = of.group(2);
        int tick = of.group(3) == null ? 1 : Integer.parseInt(of.group(3));
        return switch (of.group(1)) {
            case "gravest threat" ->
                items(trial.code(trial.picture(tick).world().gravestThreat(trial.state(name))));
            case "answer" -> items(Wars.answer(trial, trial.state(name)).toArray(new String[0]));
            case "moves" -> items(trial.picture(tick).moves(trial.state(name)).toArray(new String[0]));
            case "move" -> items(move(trial, trial.state(name), tick));
            case "target" -> items(aim(trial, name, tick));
            case "members" -> codes(trial, trial.treaty(trial.end(), name).members());
            case "targets" -> codes(trial, trial.treaty(trial.end(), name).targets());
            case "text" -> text(trial.treaty(trial.end(), name));
            case "alliance" -> items(trial.treaty(trial.end(), name).kind().alliance() ? "yes" : "no");
            case "winner" -> items(winner(trial));
            default -> null;
        };
    }

    private static String aim(Trial trial, String pair, int tick) {
        String[] two = pair.split(" and ");
        return trial.code(trial.picture(tick).target(trial.state(two[0]), trial.state(two[1])));
    }

    private static String winner(Trial trial) {
        War war = Wars.first(trial);
        return trial.code(war.lead(war.defenderWon()));
    }

    private static String move(Trial trial, int state, int tick) {
        for (Decision each : trial.record().ticks().get(tick - 1).decisions()) {
            if (each.state() == state && each.chosen() && each.move().role() == Decision.Move.Role.MOVE) {
                return switch (each.move()) {
                    case OFFER -> each.kind().key() + " " + trial.code(each.partner());
                    case JOIN -> "join " + trial.name(trial.end().treaty(each.treaty()));
                    default -> "nothing";
                };
            }
        }
        return "none";
    }

    private static List<Item> text(Treaty treaty) {
        return items(
                treaty.text().publicity().key(),
                treaty.text().term().toString(),
                treaty.text().clause().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static List<Item> codes(Trial trial, int[] states) {
        return items(Arrays.stream(states).mapToObj(trial::code).toArray(String[]::new));
    }

    private static List<Item> items(String... words) {
        return Arrays.stream(words).map(each -> new Item(each, 1, "")).toList();
    }

    private static List<Item> events(Trial trial, String type) {
        List<Item> items = new ArrayList<>();
        for (TickRecord tick : trial.record().ticks()) {
            for (Event each : tick.events()) {
                if (each.type().equals(type) && !(each instanceof Shock)) {
                    String cause = each.cause() == null ? "" : each.cause().key();
                    items.add(new Item(told(trial, each), tick.tick() + 1, cause));
                }
            }
        }
        return items;
    }

    private static String told(Trial trial, Event event) {
        String treaty = event.treaty() < 0 ? "" : trial.name(trial.end().treaty(event.treaty()));
        return switch (event.type()) {
            case "joined" -> trial.code(event.state()) + " into " + treaty;
            case "left" -> trial.code(event.state()) + " from " + treaty;
            case "retargeted" -> treaty + " at " + trial.code(event.other());
            case "settled", "put off", "war" -> trial.code(event.state()) + " against " + trial.code(event.other());
            case "conquered" -> trial.code(event.other()) + " by " + trial.code(event.state());
            default -> event instanceof WarEvent ? "" : treaty;
        };
    }
}
