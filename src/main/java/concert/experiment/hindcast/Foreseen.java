package concert.experiment.hindcast;

import concert.experiment.hindcast.structure.StructureRow;
import concert.experiment.hindcast.threat.ThreatYear;
import concert.model.State;
import java.util.List;
import java.util.Map;

/**
 * What the runs of a hindcast foresaw.
 *
 * @param cases of pairs, by origin and horizon
 * @param structures what pacts added up to, beside history
 * @param threats who feared whom at each origin, beside the disputes that followed; empty without a file of disputes
 * @param worlds the states of the worlds from which free runs begin, by origin
 */
public record Foreseen(
        List<HorizonCases> cases,
        List<StructureRow> structures,
        List<ThreatYear> threats,
        Map<Integer, List<State>> worlds) {}
