package concert.cases;

import concert.cases.Accounts.Item;
import concert.cases.Case.Claim;
import concert.document.Faults;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds one claim against a trial, or against a trial and the one it is a variant of. */
final class Verdict {
    private static final double SAME = 1e-9;
    private static final double CLOSE = 1e-6;
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=) (.+)");
    private static final Pattern BETWEEN = Pattern.compile("(-?[\\d.]+) to (-?[\\d.]+)");
    private static final Pattern WITHIN = Pattern.compile("(-?[\\d.]+)(?: within ([\\d.eE-]+))?");

    private final Trial trial;
    private final Trial before;

    /** Of a trial; {@code before} is the world it is a variant of, or null. */
    Verdict(Trial trial, Trial before) {
        this.trial = trial;
        this.before = before;
    }

    /** What speaks against a claim, empty when it holds. */
    String against(Claim claim) {
        try {
            String found = found(claim);
            return found.isEmpty() ? "" : claim + " -- but it is " + found;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | Faults wrong) {
            return claim + " -- cannot be told: " + wrong.getMessage();
        }
    }

    private String found(Claim claim) {
        if (claim.subject().equals("refused")) {
            return refused(claim.answer());
        }
        double[] reasons = Quantities.reasons(trial, claim.subject());
        if (reasons != null) {
            return moved(claim, reasons);
        }
        Double number = Quantities.of(trial, claim.subject());
        if (number != null) {
            return number(claim, number) ? "" : show(claim, number);
        }
        List<Item> items = Accounts.of(trial, claim.subject());
        if (items == null) {
            throw new IllegalArgumentException("\"" + claim.subject() + "\" is no phrase of the cases");
        }
        return told(items, claim) ? "" : items.toString();
    }

    private String refused(String words) {
        try {
            trial.scenario();
            return "read";
        } catch (Faults refusal) {
            return refusal.getMessage().contains(words) ? "" : refusal.getMessage();
        }
    }

    private String show(Claim claim, double number) {
        Double was = before == null ? null : Quantities.of(before, claim.subject());
        return number + (was == null ? "" : ", and was " + was);
    }

    private boolean number(Claim claim, double number) {
        String answer = claim.answer();
        Matcher compared = COMPARED.matcher(answer);
        Matcher between = BETWEEN.matcher(answer);
        Matcher within = WITHIN.matcher(answer);
        if (List.of("more", "less", "same").contains(answer)) {
            return direction(number - Quantities.of(before(), claim.subject())).equals(answer);
        } else if (compared.matches()) {
            return compare(compared.group(1), number - value(compared.group(2)));
        } else if (between.matches()) {
            return number >= Double.parseDouble(between.group(1)) && number <= Double.parseDouble(between.group(2));
        } else if (within.matches()) {
            double wide = within.group(2) == null ? CLOSE : Double.parseDouble(within.group(2));
            return Math.abs(number - Double.parseDouble(within.group(1))) <= wide;
        }
        throw new IllegalArgumentException("\"" + answer + "\" is no answer to a question for a number");
    }

    private Trial before() {
        if (before == null) {
            throw new IllegalArgumentException("more, less and same belong to a change");
        }
        return before;
    }

    private double value(String words) {
        Double quantity = words.matches("-?[\\d.]+") ? Double.valueOf(words) : Quantities.of(trial, words);
        if (quantity == null) {
            throw new IllegalArgumentException("\"" + words + "\" is no quantity");
        }
        return quantity;
    }

    private static boolean compare(String sign, double difference) {
        return switch (sign) {
            case ">" -> difference > SAME;
            case "<" -> difference < -SAME;
            case ">=" -> difference >= -SAME;
            case "<=" -> difference <= SAME;
            default -> Math.abs(difference) <= SAME;
        };
    }

    private static String direction(double difference) {
        return difference > SAME ? "more" : difference < -SAME ? "less" : Math.abs(difference) <= SAME ? "same" : "";
    }

    /** The reasons named, and no other, must have moved as said; "none" for no reason at all. */
    private String moved(Claim claim, double[] reasons) {
        double[] was = Quantities.reasons(before(), claim.subject());
        List<String> moves = new ArrayList<>();
        for (int at = 0; at < reasons.length; at++) {
            String direction = direction(reasons[at] - was[at]);
            if (!direction.equals("same")) {
                moves.add(Reasons.names().get(at) + " " + direction);
            }
        }
        List<String> expected = new ArrayList<>(Arrays.asList(claim.answer().split(", *")));
        expected.remove("none");
        return moves.containsAll(expected) && expected.containsAll(moves) ? "" : moves.toString();
    }

    /** Events and members must be told one and all; of an answer, a text or the moves open, what is named. */
    private static boolean told(List<Item> items, Claim claim) {
        String words = claim.answer();
        List<String> expected = words.equals("none") ? List.of() : List.of(words.split("[,;] *"));
        if (claim.subject().toLowerCase(Locale.ROOT).matches("(answer|text|moves) of .*")) {
            return expected.stream().allMatch(each -> named(items, each));
        }
        boolean nobody = items.size() == 1 && items.get(0).what().equals("none");
        List<Item> left = new ArrayList<>(nobody ? List.of() : items);
        for (String each : expected) {
            Item found =
                    left.stream().filter(item -> item.told(each)).findFirst().orElse(null);
            if (found == null) {
                return false;
            }
            left.remove(found);
        }
        return left.isEmpty();
    }

    private static boolean named(List<Item> items, String words) {
        boolean absent = words.startsWith("no ");
        String what = absent ? words.substring(3) : words;
        return items.stream().anyMatch(each -> each.told(what)) != absent;
    }
}
