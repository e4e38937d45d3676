package concert.scenario.write;

import concert.scenario.EventKind;
import concert.scenario.RelationEntry;
import concert.scenario.Questions;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;

/** Whether a world says something that format 1 has no words for. */
final class LaterForm {
    private LaterForm() {}

    static boolean of(Scenario scenario) {
        return scenario.treaties().stream().anyMatch(CommitmentsWriter::unlikeKind)
                || scenario.drivers().stream().anyMatch(DriversWriter::unlikeCapability)
                || !scenario.questions().equals(Questions.NONE)
                || scenario.states().stream().anyMatch(StateEntry::nuclear)
                || scenario.relations().stream().anyMatch(LaterForm::past)
                || scenario.events().stream()
                        .anyMatch(each -> each.kind() == EventKind.NUCLEAR || each.kind() == EventKind.INSTITUTION);
    }

    private static boolean past(RelationEntry pair) {
        return !Double.isNaN(pair.border()) || !Double.isNaN(pair.pastPact()) || !Double.isNaN(pair.comrades());
    }
}
