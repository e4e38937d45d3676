package concert.engine;

import concert.model.RunRecord;
import java.util.List;

/**
 * What a run remembers between two ticks beside its world and its records.
 *
 * @param defeated whether a state lost a war in the tick before
 * @param wars fought so far
 * @param turns when states went over to other theories, in order
 */
public record RunMemory(boolean[] defeated, int wars, List<RunRecord.Turn> turns) {}
