package concert.experiment.face;

import concert.results.table.CsvTable;
import concert.scenario.Scenario;
import concert.scenario.question.Face;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a study.
 *
 * @param scenarios the world under each theory
 * @param asked runs of each theory that were to be played
 * @param answers by theory, in order of seed; of the runs that came to their end
 * @param failures runs that did not, with the reason
 */
public record FaceResults(List<Scenario> scenarios, int asked, List<List<FaceAnswers>> answers, List<String> failures) {

    /** What was asked, in the order of the scenario's file. */
    public List<Face> faces() {
        return scenarios.get(0).questions().faces();
    }

    /** Runs that came to their end. */
    public int played() {
        return answers.stream().mapToInt(List::size).sum();
    }

    /** One row a face and theory. */
    public List<FaceRow> rows() {
        List<FaceRow> rows = new ArrayList<>();
        for (int face = 0; face < faces().size(); face++) {
            for (int theory = 0; theory < scenarios.size(); theory++) {
                rows.add(FaceRow.of(
                        faces().get(face), face, scenarios.get(theory).theory(), answers.get(theory)));
            }
        }
        return rows;
    }

    /** Its tables. */
    public List<CsvTable<?>> tables() {
        return List.of(FaceRow.table(rows()), AnswerRow.table(this));
    }
}
