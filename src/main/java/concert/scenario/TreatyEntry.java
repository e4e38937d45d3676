package concert.scenario;

import concert.model.TreatyText;
import java.util.List;

/**
 * A treaty in force at the start.
 *
 * @param text what is written
 * @param members codes of the signatories in order, at least two, none a dependency
 * @param targets codes of the states it is directed at, in order
 * @param signed year of signing, at most the start
 */
public record TreatyEntry(TreatyText text, List<String> members, List<String> targets, int signed) {
    public TreatyEntry {
        members = List.copyOf(members);
        targets = List.copyOf(targets);
    }
}
