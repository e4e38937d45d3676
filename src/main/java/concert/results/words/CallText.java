package concert.results.words;

import concert.results.row.CallRow;
import concert.results.row.TreatyRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A row of calls.csv in words: who came to whose war, whether it kept its word, and what moved it (E9).
 *
 * @param names display names by code
 */
record CallText(List<TreatyRow> treaties, Map<String, String> names) {

    /** Whether a call was between two states, given by code. */
    static boolean concerns(CallRow row, String one, String two) {
        return row.state().equals(one) && row.lead().equals(two)
                || row.state().equals(two) && row.lead().equals(one);
    }

    /** What the state did. */
    String sentence(CallRow row) {
        String war = " against " + name(row.foe());
        String did = switch (row.contribution()) {
            case FORCE -> "fought beside " + name(row.lead()) + war;
            case TOKEN -> "sent " + name(row.lead()) + " a token" + war;
            case NOTHING -> "stayed away when " + name(row.lead()) + " fought " + name(row.foe());
        };
        return name(row.state()) + " " + did + promise(row) + ".";
    }

    private String promise(CallRow row) {
        if (row.treaty() < 1) {
            return ", bound by no treaty";
        }
        String treaty = row.treaty() > treaties.size()
                ? "its treaty"
                : "\"" + treaties.get(row.treaty() - 1).name() + "\"";
        return (row.honoured() ? ", and honoured " : ", and did not honour ") + treaty;
    }

    /** What moved it, and what would have kept it away, or moved it. */
    List<String> grounds(CallRow row) {
        List<String> told = new ArrayList<>();
        if (!Double.isNaN(row.stake())) {
            told.add(String.format(
                    Locale.ROOT,
                    "Worth %.2f to it to come: stake %+.2f, duty %+.2f, reluctance %+.2f, chance %+.2f.",
                    row.value(),
                    row.stake(),
                    row.duty(),
                    -row.reluctance(),
                    row.noise()));
        }
        if (row.value() <= 0) {
            told.add(String.format(
                    Locale.ROOT, "It would have come had its stake been worth more than %.2f more.", -row.value()));
        }
        return told;
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }
}
