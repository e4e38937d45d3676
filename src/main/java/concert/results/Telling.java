package concert.results;

import concert.model.TreatyKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A row of decisions.csv in words. */
record Telling(Frame decisions, Frame treaties, Map<String, String> names) {

    /** Whether the row's move was made towards, or together with, another state. */
    boolean concerns(int row, String other) {
        String partner = decisions.text(row, "partner");
        int treaty = partner.isEmpty() ? treaty(row) : signed(row);
        return partner.equals(other) || treaty >= 0 && members(treaty).contains(other);
    }

    /** Whether it was no more than the second choice. */
    boolean second(int row) {
        return decisions.text(row, "consented").isEmpty()
                && decisions.text(row, "chosen").equals("0")
                && !human(row);
    }

    /** Whether it was decided in the state's seat; results of an earlier version do not tell. */
    private boolean human(int row) {
        return decisions.has(DecisionsFile.HUMAN)
                && decisions.text(row, DecisionsFile.HUMAN).equals("1");
    }

    String sentence(int row) {
        return String.format(
                Locale.ROOT, "%s (chance %.1f %%).", move(row), 100 * decisions.number(row, "probability"));
    }

    /** Who did, or would have done, what. */
    String move(int row) {
        String[] kind = decisions.text(row, "kind").split(" ");
        boolean second = second(row);
        boolean agreed = decisions.text(row, "consented").equals("1");
        String partner = names.getOrDefault(decisions.text(row, "partner"), "");
        String did = switch (kind[0]) {
            case "nothing" -> second ? "would next have made no move" : "made no move";
            case "answer" -> answer(row, agreed, kind[1], partner);
            case "vote" -> "voted " + (agreed ? "for" : "against") + " admitting " + partner + " to " + title(row);
            case "join" ->
                second
                        ? "would next have asked into " + title(row)
                        : "asked into " + title(row) + (agreed ? " and was admitted" : " and was refused");
            case "lapse" -> (made(row) ? "did not renew " : "renewed ") + title(row);
            case "leave" -> (made(row) ? "left " : "stayed in ") + title(row);
            default ->
                (second ? "would next have offered " : "offered ") + partner + " " + noun(kind[0])
                        + (second ? "" : agreed ? ", which was signed" : ", which was not signed");
        };
        String state = names.get(decisions.text(row, "state"));
        return state + (human(row) ? ", played by a person, " : " ") + did;
    }

    private boolean made(int row) {
        return decisions.text(row, "chosen").equals("1");
    }

    private String answer(int row, boolean agreed, String kind, String partner) {
        int signed = signed(row);
        return (agreed ? "agreed to " : "declined ") + noun(kind) + " with " + partner
                + (signed < 0 ? "" : ", signed as \"" + treaties.text(signed, "name") + "\"");
    }

    private static String noun(String key) {
        return Arrays.stream(TreatyKind.all())
                .filter(each -> each.key().equals(key))
                .map(each -> Words.one(Words.noun(each)))
                .findFirst()
                .orElse(key);
    }

    private String title(int row) {
        int treaty = treaty(row);
        return treaty < 0 ? "a treaty" : "\"" + treaties.text(treaty, "name") + "\"";
    }

    private Set<String> members(int treaty) {
        return Set.of(treaties.text(treaty, "members_ever").split(" "));
    }

    /** The row of the treaty that a move names, or -1. */
    private int treaty(int row) {
        String id = decisions.text(row, "treaty");
        return id.isEmpty() ? -1 : Integer.parseInt(id) - 1;
    }

    /** The row of the treaty that came of an answer, or -1: the one of its tick and kind that both signed. */
    private int signed(int row) {
        String kind = decisions.text(row, "kind");
        if (!kind.startsWith("answer ") || !decisions.text(row, "consented").equals("1")) {
            return -1;
        }
        for (int treaty = 0; treaty < treaties.rows(); treaty++) {
            Set<String> founders = Set.of(treaties.text(treaty, "founders").split(" "));
            if (treaties.text(treaty, "founded_tick").equals(decisions.text(row, "tick"))
                    && kind.endsWith(" " + treaties.text(treaty, "kind"))
                    && founders.contains(decisions.text(row, "state"))
                    && founders.contains(decisions.text(row, "partner"))) {
                return treaty;
            }
        }
        return -1;
    }
}
