package concert.results.words;

import concert.model.Calendar;
import concert.results.table.Frame;
import concert.results.table.Words;
import concert.results.words.Summary.Line;
import concert.results.words.Summary.Part;
import java.util.List;
import java.util.stream.IntStream;

/** What a wars.csv tells: who attacked whom, with what end, and who kept their word. */
record WarNews(Frame wars, StateNaming names) {
    private static final int NAMED = 4;

    Part part() {
        List<Line> lines = IntStream.range(0, wars.rows())
                .mapToObj(row -> new Line(Calendar.dated(wars.text(row, "year")), told(row)))
                .toList();
        return new Part("Wars: " + (lines.isEmpty() ? "none" : lines.size()), lines, "wars.csv");
    }

    private String told(int row) {
        WarPromises promises = WarPromises.of(wars, row);
        return side(row, "fought_a") + " attacked " + side(row, "fought_b")
                + (wars.text(row, "outcome").equals("defender") ? " and lost" : " and won")
                + tell("; honoured: ", promises.honoured())
                + tell("; gave less than promised: ", promises.fellShort())
                + tell("; stayed away: ", promises.stayed());
    }

    private String side(int row, String column) {
        List<String> side = names.all(wars.text(row, column));
        List<String> allies = side.subList(Math.min(1, side.size()), side.size());
        return String.join("", side.subList(0, Math.min(1, side.size())))
                + (allies.isEmpty() ? "" : " (with " + Words.few(allies, NAMED) + ")");
    }

    private String tell(String words, String codes) {
        return codes.isEmpty() ? "" : words + Words.few(names.all(codes), NAMED);
    }
}
