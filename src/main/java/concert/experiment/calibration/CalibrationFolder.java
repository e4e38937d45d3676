package concert.experiment.calibration;

import concert.experiment.calibration.population.Generation;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.TableFiles;
import concert.results.table.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code fit --what runs} leaves: the tables, the page, and the values found as options for other commands. */
public final class CalibrationFolder {
    /** The values found as options, which every command takes as {@code @FILE}. */
    public static final String SETTINGS = "fitted/settings.txt";

    private CalibrationFolder() {}

    /** What a manifest says of an order. */
    private static Map<String, Object> known(CalibrationOrder order, List<String> sources) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("fitted", "runs");
        known.putAll(order.marks());
        known.put("data", sources);
        return known;
    }

    /** Makes the folder ready: a manifest of what is to be tried, and the particles tried before. */
    public static void begin(CalibrationOrder order, List<String> sources, ParticleFile file, ResultsFolder place)
            throws IOException {
        place.write(folder -> {
            Manifest.leave(known(order, sources), folder);
            file.begin(folder);
        });
    }

    /**
     * Leaves the folder.
     *
     * @param sources the data files that worlds were made of
     * @param page name and content
     */
    public static void leave(
            Calibration.Outcome outcome, List<String> sources, Map.Entry<String, String> page, ResultsFolder place)
            throws IOException {
        CalibrationOrder order = outcome.order();
        place.write(folder -> {
            TableFiles.write(
                    folder,
                    "fit",
                    List.of(
                            Found.table(outcome.found()),
                            FactChange.table(outcome.facts()),
                            generations(outcome.generations()),
                            Trial.table(order.parameters(), outcome.trials()),
                            Kept.table(outcome)));
            settings(outcome, folder);
            FittedTheory.leave(outcome, folder);
            Files.writeString(folder.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
            Manifest.leave(known(order, sources), folder);
        });
    }

    /** The one theory that worlds are put under comes along; several are left to who plays. */
    private static void settings(Calibration.Outcome outcome, Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        String theory = outcome.order().theory();
        if (!theory.isEmpty()) {
            lines.add("--theory " + Words.quoted(theory));
        }
        outcome.found().forEach(each -> lines.add("--set " + each.parameter().setting(each.value())));
        Path file = folder.resolve(SETTINGS);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static CsvTable<Generation> generations(List<Generation> rows) {
        return CsvTable.of(
                "fit-generations.csv",
                List.of(
                        Column.whole("generation", "", "from 1", Generation::number),
                        Column.whole("particles", "", "tried in it", Generation::tried),
                        Column.number(
                                "nearer", "share", "of them, nearer than the tolerance before", Generation::nearer),
                        Column.number(
                                "tolerance",
                                "half-bands squared",
                                "the largest distance of those kept",
                                Generation::tolerance),
                        Column.number(
                                "effective",
                                "particles",
                                "of one weight that those kept are worth",
                                Generation::effective)),
                rows);
    }

    /** A particle of the last population. */
    private record Kept(int particle, double distance, double weight) {
        /** {@code fit-population.csv}. */
        static CsvTable<Kept> table(Calibration.Outcome outcome) {
            double sum = outcome.population().stream()
                    .mapToDouble(each -> each.weight())
                    .sum();
            return CsvTable.of(
                    "fit-population.csv",
                    List.of(
                            Column.whole("particle", "", "as in fit-particles", Kept::particle),
                            Column.number("distance", "half-bands squared", "of its facts", Kept::distance),
                            Column.number("weight", "share", "in means and intervals", Kept::weight)),
                    outcome.population().stream()
                            .map(each -> new Kept(each.particle().number(), each.distance(), each.weight() / sum))
                            .toList());
        }
    }
}
