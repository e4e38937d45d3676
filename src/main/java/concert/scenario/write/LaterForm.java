package concert.scenario.write;

import concert.scenario.EventKind;
import concert.scenario.RelationEntry;
import concert.scenario.Scenario;
import concert.scenario.question.Questions;
import java.util.EnumSet;
import java.util.Set;

/** Whether a world says something that format 1 has no words for. */
final class LaterForm {
    private static final Set<EventKind> LATER =
            EnumSet.of(EventKind.NUCLEAR, EventKind.INSTITUTION, EventKind.UNITE, EventKind.DIVIDE);

    private LaterForm() {}

    static boolean of(Scenario scenario) {
        return scenario.treaties().stream().anyMatch(CommitmentsWriter::unlikeKind)
                || scenario.drivers().stream().anyMatch(DriversWriter::unlikeCapability)
                || !scenario.questions().equals(Questions.NONE)
                || scenario.states().stream().anyMatch(each -> each.nuclear() || each.unborn())
                || scenario.relations().stream().anyMatch(LaterForm::past)
                || scenario.events().stream().anyMatch(each -> LATER.contains(each.kind()));
    }

    private static boolean past(RelationEntry pair) {
        return !Double.isNaN(pair.border()) || !Double.isNaN(pair.pastPact()) || !Double.isNaN(pair.comrades());
    }
}
