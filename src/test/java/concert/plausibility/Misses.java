package concert.plausibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The kept list of cells out of band, each with its explanation; {@code *} stands for every world or theory. */
record Misses(List<Miss> list) {
    private static final Path FILE = Path.of("src/test/resources/plausibility/misses.txt");

    record Miss(String world, String theory, String fact, String why) {
        private static Miss of(String line) {
            String[] parts = line.split("\\s*\\|\\s*", 4);
            if (parts.length < 4) {
                throw new IllegalArgumentException("not 'world | theory | fact | why': " + line);
            }
            return new Miss(parts[0].strip(), parts[1], parts[2], parts[3]);
        }

        private boolean is(String aWorld, String aTheory, String aFact) {
            return (world.equals("*") || world.equals(aWorld))
                    && (theory.equals("*") || theory.equals(aTheory))
                    && fact.equals(aFact);
        }
    }

    static Misses kept() throws IOException {
        return new Misses(Files.readAllLines(FILE).stream()
                .filter(each -> !each.isBlank() && !each.startsWith("#"))
                .map(Miss::of)
                .toList());
    }

    boolean explains(String world, String theory, String fact) {
        return list.stream().anyMatch(each -> each.is(world, theory, fact));
    }
}
