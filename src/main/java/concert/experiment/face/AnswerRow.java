package concert.experiment.face;

import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;

/** What one run says to one face. */
record AnswerRow(String face, String theory, long seed, double value) {

    /** answers.csv: one row a face, theory and seed, so that each run can be opened. */
    static CsvTable<AnswerRow> table(FaceResults results) {
        List<AnswerRow> rows = new ArrayList<>();
        for (int face = 0; face < results.faces().size(); face++) {
            for (int theory = 0; theory < results.scenarios().size(); theory++) {
                for (FaceAnswers each : results.answers().get(theory)) {
                    rows.add(new AnswerRow(
                            results.faces().get(face).name(),
                            results.scenarios().get(theory).theory(),
                            each.seed(),
                            each.values()[face]));
                }
            }
        }
        return new CsvTable<>(
                "answers.csv",
                List.of(
                        Column.text("face", "what is asked", AnswerRow::face),
                        Column.text("theory", "name of the theory that every state follows", AnswerRow::theory),
                        Column.text("seed", "seed of the run", each -> Long.toString(each.seed)),
                        Column.number(
                                "answer",
                                "truth",
                                "1 where it came about, 0 where not; empty where the run cannot tell",
                                AnswerRow::value)),
                rows::stream);
    }
}
