package concert.results.words;

import concert.model.Calendar;
import concert.results.row.TreatyRow;
import concert.results.table.Words;
import concert.results.words.Summary.Line;
import concert.results.words.Summary.Part;
import java.util.Comparator;
import java.util.List;

/** What a treaties.csv tells of treaties formed, ended and standing. */
record TreatyNews(List<TreatyRow> treaties) {
    private static final String FILE = "treaties.csv";

    Part formed() {
        List<Line> lines = treaties.stream()
                .filter(each -> each.foundedTick() >= 0)
                .map(each -> new Line(Calendar.dated(each.founded()), each.title()))
                .toList();
        return new Part("Formed: " + count(lines), lines, FILE);
    }

    Part collapsed() {
        List<Line> lines = treaties.stream()
                .filter(each -> !each.lives())
                .sorted(Comparator.comparingInt(TreatyRow::endedTick))
                .map(each -> new Line(Calendar.dated(each.ended()), each.lastTitle() + ": " + each.cause()))
                .toList();
        return new Part("Collapsed: " + count(lines), lines, FILE);
    }

    List<String> standing() {
        return treaties.stream()
                .filter(TreatyRow::lives)
                .map(TreatyRow::lastTitle)
                .toList();
    }

    private static String count(List<Line> lines) {
        return Words.count(lines.size(), "treaty", "treaties");
    }
}
