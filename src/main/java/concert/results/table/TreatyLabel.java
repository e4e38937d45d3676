package concert.results.table;

import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.List;

/**
 * What a treaty is called, which follows its members: "Defence pact of Germany and Austria-Hungary, 1879; now with Italy".
 * One that history knows by a name keeps it. The name at signing never changes and is what files and events go by.
 *
 * @param name at signing
 * @param lives whether it is in force; else its members are those it had last
 * @param came display names of members that did not sign first, in the order in which they came
 * @param gone display names of first signatories that are no members, in the order of signing
 */
public record TreatyLabel(String name, boolean lives, List<String> came, List<String> gone) {
    private static final int NAMED = 3;

    /** As it stands, by the members it has or had last. */
    static TreatyLabel of(Labels labels, Treaty treaty) {
        boolean made = treaty.text().name().isBlank();
        List<Integer> founders = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        for (Membership each : made ? treaty.memberships() : List.<Membership>of()) {
            if (each.founder()) {
                founders.add(each.state());
            }
            if (each.left() < 0 || !treaty.alive() && each.left() == treaty.ended()) {
                last.add(each.state());
            }
        }
        return new TreatyLabel(
                labels.name(treaty), treaty.alive(), others(labels, last, founders), others(labels, founders, last));
    }

    private static List<String> others(Labels labels, List<Integer> these, List<Integer> than) {
        return these.stream()
                .filter(each -> !than.contains(each))
                .map(labels::name)
                .toList();
    }

    /** Who came and who went since it was signed, such as "now with Italy, without Germany"; empty when nobody did. */
    public String since() {
        List<String> parts = new ArrayList<>();
        if (!came.isEmpty()) {
            parts.add("with " + Words.few(came, NAMED));
        }
        if (!gone.isEmpty()) {
            parts.add("without " + Words.few(gone, NAMED));
        }
        return parts.isEmpty() ? "" : (lives ? "now " : "last ") + String.join(", ", parts);
    }

    /** The whole label. */
    public String words() {
        return since().isEmpty() ? name : name + "; " + since();
    }
}
