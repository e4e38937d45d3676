package concert.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.pages.MarkedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lesson's page says what the runs show: every build plays the named seed and the first 20 seeds of each idea;
 * {@code -Dlesson.write=true} counts all 200 and writes the page anew.
 */
@Tag("slow")
class LessonTest {
    private static final String WRITE = "lesson.write";
    private static final String TABLE = "shares";

    @Test
    void theSharesAreThoseOfTheRuns() throws IOException {
        MarkedPage page = MarkedPage.of("lesson.md");
        String old = page.part(TABLE);
        StringBuilder table = new StringBuilder(Share.HEAD);
        for (Idea each : Ideas.ALL) {
            table.append((Boolean.getBoolean(WRITE) ? Share.of(each) : counted(each, Share.in(old, each))).row(each));
        }
        page.keep(TABLE, table.toString(), WRITE);
        StringBuilder answers = new StringBuilder();
        for (Idea each : Ideas.ALL) {
            Share share = Share.in(page.part(TABLE), each);
            page.keep(each.key(), Section.of(each, share), WRITE);
            answers.append("- **")
                    .append(each.title())
                    .append("**, seed ")
                    .append(share.seed())
                    .append(". ");
            answers.append(answer(each, share.seed())).append('\n');
        }
        page.keep("answers", answers.toString(), WRITE);
    }

    /** The row with what the first seeds show today; the rest of the 200 is taken as written. */
    private static Share counted(Idea idea, Share row) {
        Count with = Count.of(idea, idea.with(), Count.EARLY);
        Count without = Count.of(idea, idea.without(), Count.EARLY);
        int early = with.firstBut(without);
        int seed = early == 0 && row.seed() > Count.EARLY ? row.seed() : early;
        return new Share(seed, with.early(), row.all(), without.early(), row.allOtherwise());
    }

    private static String answer(Idea idea, int seed) {
        Optional<String> shown = idea.shown().apply(Trial.play(idea.with().read(), seed));
        Optional<String> otherwise =
                idea.shown().apply(Trial.play(idea.without().read(), seed));
        assertTrue(shown.isPresent(), "seed " + seed + " does not show " + idea.key());
        assertTrue(otherwise.isEmpty(), "seed " + seed + " shows " + idea.key() + " with the change too");
        return shown.get();
    }

    @Test
    void noShareIsOutOfItsBounds() throws IOException {
        String table = MarkedPage.of("lesson.md").part(TABLE);
        for (Idea each : Ideas.ALL) {
            Share share = Share.in(table, each);
            int more = Share.SEEDS - Count.EARLY;
            assertTrue(share.early() <= share.all() && share.all() <= share.early() + more, each.key());
            assertTrue(
                    share.earlyOtherwise() <= share.allOtherwise()
                            && share.allOtherwise() <= share.earlyOtherwise() + more,
                    each.key());
            assertTrue(share.allOtherwise() < share.all(), "the change does not make it rarer: " + each.key());
        }
        assertEquals(
                Ideas.ALL.size(), Ideas.ALL.stream().map(Idea::key).distinct().count());
    }

    @Test
    void everyCommandLineParses() throws IOException {
        List<String> lines = commands();
        assertTrue(lines.size() >= 2 * Ideas.ALL.size(), lines.toString());
        for (String each : lines) {
            List<Object> words = words(each);
            words.add("--help");
            assertEquals("", Shell.run(words.toArray()).err(), each);
        }
    }

    @Test
    void everyWhyHasAnAnswer(@TempDir Path folder) throws IOException {
        MarkedPage page = MarkedPage.of("lesson.md");
        Matcher why = Pattern.compile("concert (why results/lesson/([a-z-]+) [A-Z]+ [A-Z]+ --year \\d+)")
                .matcher(page.text());
        int asked = 0;
        while (why.find()) {
            Idea idea = Ideas.ALL.stream()
                    .filter(each -> each.key().equals(why.group(2)))
                    .findFirst()
                    .orElseThrow();
            int seed = Share.in(page.part(TABLE), idea).seed();
            Path out = folder.resolve(idea.key());
            List<Object> run = words(idea.with().command(seed, idea.key()));
            run.set(run.size() - 1, out);
            run.add("--no-charts");
            assertEquals(0, Shell.run(run.toArray()).code());
            List<Object> question = words("concert " + why.group(1));
            question.set(1, out);
            assertTrue(Shell.run(question.toArray()).out().contains("agreed to a"), why.group());
            asked++;
        }
        assertTrue(asked >= 2);
    }

    private static List<String> commands() throws IOException {
        return MarkedPage.of("lesson.md")
                .text()
                .lines()
                .filter(each -> each.startsWith("    concert "))
                .map(String::strip)
                .toList();
    }

    /** The words of a command line after the program's name; quotes hold one together. */
    private static List<Object> words(String line) {
        List<Object> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        words.remove(0);
        return words;
    }
}
