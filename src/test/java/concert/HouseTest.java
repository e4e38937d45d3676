package concert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files are short, rooms are small and say what they are for, and a name is that of one thing. */
class HouseTest {
    /** About fifteen. */
    private static final int MOST_FILES = 16;

    /** A room is what one can keep in mind; its package-info, which says what it is for, is not counted. */
    @Test
    void noRoomHoldsMoreThanSixteenFiles() throws IOException {
        Map<Path, Long> rooms = sources()
                .filter(each -> !each.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        assertTrue(rooms.size() > 40, rooms.size() + " rooms");
        rooms.values().removeIf(files -> files <= MOST_FILES);
        assertEquals(Map.of(), rooms);
    }

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        List<Path> silent = sources()
                .map(Path::getParent)
                .distinct()
                .filter(each -> !Files.exists(each.resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void noNameStandsForTwoThings() throws IOException {
        Map<String, Long> names = sources()
                .map(each -> each.getFileName().toString())
                .filter(each -> !each.equals("package-info.java"))
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        names.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), names);
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(each -> each.toString().endsWith(".java")).toList().stream();
        }
    }

    @Test
    void noFileIsLongerThan250Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path each : files.filter(file -> file.toString().matches(".*\\.(java|js|css)"))
                    .sorted()
                    .toList()) {
                seen++;
                int lines = Files.readAllLines(each).size();
                if (lines > 250) {
                    tooLong.add(each + " has " + lines + " lines");
                }
            }
        }
        assertTrue(seen > 100, "the sources are found");
        assertEquals(List.of(), tooLong);
    }
}
