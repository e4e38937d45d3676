package concert.engine;

import concert.model.record.RunRecord;
import java.util.List;

/**
 * What a run remembers between two ticks beside its world and its records.
 *
 * @param turns when states went over to other theories, in order
 */
public record RunMemory(List<RunRecord.Turn> turns) {}
