package concert.engine;

import concert.model.record.RunRecord;
import java.util.List;

/**
 * What a run remembers between two ticks beside its world and its records.
 *
 * @param turns when states went over to other theories, in order
 * @param unit u of E5, in which values are read; NaN before the first tick
 */
public record RunMemory(List<RunRecord.Turn> turns, double unit) {}
