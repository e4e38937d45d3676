package concert.results.words;

import concert.model.Calendar;
import concert.results.file.WarsFile;
import concert.results.row.WarRow;
import concert.results.row.WarRow.Victor;
import concert.results.table.Words;
import concert.results.words.Summary.Line;
import concert.results.words.Summary.Part;
import java.util.List;

/** What a wars.csv tells: who attacked whom, with what end, and who kept their word. */
record WarNews(List<WarRow> wars, StateNaming names) {
    private static final int NAMED = 4;

    Part part() {
        List<Line> lines = wars.stream()
                .map(each -> new Line(Calendar.dated(each.year()), told(each)))
                .toList();
        return new Part("Wars: " + (lines.isEmpty() ? "none" : lines.size()), lines, WarsFile.FILE);
    }

    private String told(WarRow war) {
        return side(war.foughtA()) + " attacked " + side(war.foughtB())
                + (war.outcome() == Victor.DEFENDER ? " and lost" : " and won")
                + tell("; honoured: ", war.honoured())
                + tell("; gave less than promised: ", war.fellShort())
                + tell("; stayed away: ", war.stayed());
    }

    private String side(List<String> codes) {
        List<String> side = names.all(codes);
        List<String> allies = side.subList(Math.min(1, side.size()), side.size());
        return String.join("", side.subList(0, Math.min(1, side.size())))
                + (allies.isEmpty() ? "" : " (with " + Words.few(allies, NAMED) + ")");
    }

    private String tell(String words, List<String> codes) {
        return codes.isEmpty() ? "" : words + Words.few(names.all(codes), NAMED);
    }
}
