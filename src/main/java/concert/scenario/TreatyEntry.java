package concert.scenario;

import concert.model.treaty.TreatyText;
import java.util.List;

/**
 * A treaty in force at the start.
 *
 * @param text what is written, its term in years
 * @param members codes of the signatories in order, at least two, none a dependency
 * @param targets codes of the states it is directed at, in order
 * @param signed moment of signing in years, at most the start
 */
public record TreatyEntry(TreatyText text, List<String> members, List<String> targets, double signed) {
    public TreatyEntry {
        members = List.copyOf(members);
        targets = List.copyOf(targets);
    }
}
