package concert.experiment.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a fact lay in history.
 *
 * @param fact its name
 * @param from first year of the era
 * @param to last
 * @param low 5 % quantile over the era's spans of ten years, or the lower bound that the source says
 * @param high 95 % quantile, or the upper bound
 * @param source of the figures
 */
public record FactBand(String fact, int from, int to, double low, double high, String source) {
    private static final String FILE = "bands.csv";
    private static final int SOURCE = 5;

    /** Those that Concert ships, computed from the field's data by a program of the tests. */
    public static List<FactBand> shipped() {
        try (InputStream file = FactBand.class.getResourceAsStream(FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n")).skip(1).map(FactBand::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FactBand of(String line) {
        String[] cells = line.split(",", SOURCE + 1);
        return new FactBand(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                cells[SOURCE].replace("\"", ""));
    }

    /** The band of a fact for a year: of its era, else of the nearest that had begun by then; null where there is none. */
    public static FactBand of(List<FactBand> bands, String fact, int year) {
        FactBand nearest = null;
        for (FactBand each : bands) {
            boolean nearer = nearest == null || each.away(year) < nearest.away(year);
            nearest = each.fact.equals(fact) && each.from <= year && nearer ? each : nearest;
        }
        return nearest;
    }

    private int away(int year) {
        return Math.max(0, Math.max(from - year, year - to));
    }

    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
