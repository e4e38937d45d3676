package concert.measure;

import concert.model.record.TickRecord;
import java.util.List;

/**
 * A run up to a moment.
 *
 * @param ticks played, the one that is just over included; shared, not copied
 * @param measured what was measured of them; the row of the last tick may be still being filled
 */
public record SoFar(List<TickRecord> ticks, Table measured) {}
