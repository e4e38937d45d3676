package concert.measure.lasting;

import concert.model.treaty.Cause;
import concert.model.treaty.TreatyKind;

/**
 * The life of one treaty as far as the run saw it.
 *
 * @param treaty running number
 * @param name as history knows it, or empty
 * @param kind preset of obligations
 * @param founded tick of signing, negative when before the run
 * @param last tick of its end, or the run's last tick when it outlived the run
 * @param cause of its end, null when it outlived the run
 * @param cohesion C at the end of each tick it was alive in, from tick max(0, founded) on
 */
public record TreatyLife(
        int treaty, String name, TreatyKind kind, int founded, int last, Cause cause, double[] cohesion) {

    /** Whether its end was seen; otherwise its life is censored. */
    public boolean ended() {
        return cause != null;
    }

    /** Age in ticks at its end, or when the run ended. */
    public int ticks() {
        return last - founded;
    }

    /** Its age when the run first saw it: 0 when signed during the run. */
    public int seenFrom() {
        return Math.max(0, -founded);
    }
}
