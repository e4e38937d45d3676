package concert.results.words;

import concert.model.record.Decision.Move;
import concert.results.row.DecisionRow;
import concert.results.row.DecisionRow.Grounds;
import concert.results.row.MemberRow;
import concert.results.table.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a decision was chosen from, what it was worth, and what would have made it another (E5), in sentences.
 *
 * @param reasons names of the reasons, in the order of a row's
 * @param names display names by code
 */
record GroundsText(
        List<DecisionRow> decisions, List<String> reasons, List<MemberRow> members, Map<String, String> names) {
    /** Terms smaller than this, in units of the day, are not told. */
    private static final double LEAST = .005;

    /** The sentences of a decision, none where a run says no more of it. */
    List<String> of(DecisionRow row) {
        List<String> told = new ArrayList<>();
        boolean made = row.move().role() == Move.Role.MOVE;
        if (made && !row.second() && !row.grounds().met().isEmpty()) {
            told.add(meeting(row));
        }
        if (!Double.isNaN(row.grounds().will()) && made) {
            told.add(signing(row));
        }
        if (row.grounds().unit() > 0) {
            told.add(worth(row));
        }
        if (!Double.isNaN(row.grounds().margin()) && !made && !row.human()) {
            told.add(turning(row));
        }
        if (row.move().exit() && row.chosen()) {
            told.addAll(cause(row));
        }
        return told;
    }

    private String meeting(DecisionRow row) {
        Grounds grounds = row.grounds();
        String met = "It met " + name(grounds.met())
                + (grounds.partners() == 1
                        ? ", the only state it considered"
                        : ", the first of " + grounds.partners() + " it considered");
        int matters = grounds.matters();
        if (matters == 0) {
            return met + "; there was nothing to take up between them.";
        }
        return met
                + (row.move() == Move.NOTHING
                        ? ", and made none of the " + Words.count(matters, "move", "moves") + " it had with it."
                        : "; this was one of " + Words.count(matters, "matter", "matters")
                                + " to take up between them.");
    }

    private String signing(DecisionRow row) {
        String partner = decisions.stream()
                .filter(each -> answers(each, row))
                .map(each -> ", " + name(each.state()) + " with " + percent(each.chanceOfYes()))
                .findFirst()
                .orElse("");
        return "It would sign with chance " + percent(row.grounds().will()) + partner + ".";
    }

    /** Whether one row is the partner's answer to the offer of another. */
    private static boolean answers(DecisionRow each, DecisionRow offer) {
        return offer.move() == Move.OFFER
                && !offer.second()
                && each.move() == Move.ANSWER
                && each.tick() == offer.tick()
                && each.kind() == offer.kind()
                && each.state().equals(offer.partner())
                && each.partner().equals(offer.state());
    }

    /** The value and its terms in units of the day, the largest first. */
    private String worth(DecisionRow row) {
        double unit = row.grounds().unit();
        String terms = IntStream.range(0, reasons.size())
                .boxed()
                .filter(at -> Math.abs(row.reasons()[at] / unit) >= LEAST)
                .sorted(Comparator.comparingDouble(at -> -Math.abs(row.reasons()[at])))
                .map(at -> reasons.get(at) + String.format(Locale.ROOT, " %+.2f", row.reasons()[at] / unit))
                .collect(Collectors.joining(", "));
        return "Worth " + units(row.value() / unit) + " to " + name(row.state())
                + (terms.isEmpty() ? "." : ": " + terms + ".");
    }

    /** The smallest change of one term that would have turned a yes or no, or kept a member. */
    private String turning(DecisionRow row) {
        double units = row.grounds().margin() / row.grounds().unit();
        String more = units(Math.abs(units)) + (units < 0 ? " less" : " more");
        if (!row.move().exit()) {
            String yes = row.move() == Move.VOTE ? "voted for it" : "agreed";
            String other = row.move() == Move.VOTE ? "voted against it" : "declined";
            return "It would have " + (row.chosen() ? other : yes) + " had it been worth " + more + ".";
        }
        String decisive = row.grounds().decisive();
        return "It would have " + (row.chosen() ? "stayed" : "left") + " had "
                + (decisive.isEmpty() || !row.chosen() ? "it" : decisive) + " been worth " + more + ".";
    }

    private List<String> cause(DecisionRow row) {
        return members.stream()
                .filter(each -> each.treaty() == row.treaty()
                        && each.state().equals(row.state())
                        && each.leftTick() == row.tick())
                .map(each -> "Cause: " + each.cause() + ".")
                .toList();
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.2f units", Math.round(100 * value) / 100.0 + 0.0);
    }

    private static String percent(double chance) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * chance);
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }
}
