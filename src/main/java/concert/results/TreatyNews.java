package concert.results;

import concert.model.Calendar;
import concert.model.TreatyKind;
import concert.results.Summary.Line;
import concert.results.Summary.Part;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a treaties.csv tells of treaties formed, ended and standing. */
public record TreatyNews(Frame treaties) {
    private static final String FILE = "treaties.csv";

    Part formed() {
        List<Line> lines = rows(row -> treaties.number(row, "founded_tick") >= 0)
                .map(row -> new Line(Calendar.dated(treaties.text(row, "founded")), title(row)))
                .toList();
        return new Part("Formed: " + count(lines), lines, FILE);
    }

    Part collapsed() {
        List<Line> lines = rows(row -> !lives(row))
                .sorted(Comparator.comparingDouble(row -> treaties.number(row, "ended_tick")))
                .map(row -> new Line(
                        Calendar.dated(treaties.text(row, "ended")),
                        title(row) + ": " + treaties.text(row, "cause")))
                .toList();
        return new Part("Collapsed: " + count(lines), lines, FILE);
    }

    List<String> standing() {
        return rows(this::lives).map(this::title).toList();
    }

    /** Whether a treaty was in force at the end. */
    public boolean lives(int row) {
        return treaties.text(row, "ended").isEmpty();
    }

    /** What a treaty is called: its kind stands in a made name, and beside one that history knows. */
    public String title(int row) {
        String name = treaties.text(row, "name");
        String kind = kind(row);
        String year = ", " + Calendar.spoken(treaties.text(row, "founded"));
        boolean made = name.startsWith(Words.capital(kind) + " of ") && name.endsWith(year);
        return made ? name.substring(0, name.length() - year.length()) : name + " (" + kind + ")";
    }

    /** The kind of a treaty in words. */
    public String kind(int row) {
        String key = treaties.text(row, "kind");
        return Arrays.stream(TreatyKind.all())
                .filter(each -> each.key().equals(key))
                .map(TreatyKind::title)
                .findFirst()
                .orElse(key);
    }

    private Stream<Integer> rows(IntPredicate which) {
        return IntStream.range(0, treaties.rows()).filter(which).boxed();
    }

    private static String count(List<Line> lines) {
        return Words.count(lines.size(), "treaty", "treaties");
    }
}
