package concert.condition.fact;

import concert.condition.past.Chronicle;
import concert.model.event.War;
import concert.model.treaty.Members;
import java.util.stream.IntStream;

/**
 * What must be true of a war.
 *
 * @param powers least number of major powers that fought in it
 * @param peaceful whether no major power may have
 * @param fighters states that all fought in it, on whatever side
 */
public record WarLimits(int powers, boolean peaceful, int[] fighters) {
    public static final WarLimits NONE = new WarLimits(0, false, new int[0]);

    public WarLimits {
        fighters = fighters.clone();
    }

    boolean hold(Chronicle past, War war) {
        int[] all = fought(war);
        long great =
                IntStream.of(all).filter(each -> past.major(before(war), each)).count();
        return great >= powers
                && (!peaceful || great == 0)
                && IntStream.of(fighters).allMatch(each -> Members.has(all, each));
    }

    /** The tick before, when the war had cost nobody anything. */
    static int before(War war) {
        return war.tick() - 1;
    }

    /** All that fought in a war, in order of state. */
    static int[] fought(War war) {
        return Members.of(IntStream.concat(IntStream.of(war.side(false)), IntStream.of(war.side(true)))
                .toArray());
    }
}
