package concert.experiment.fit;

import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.table.TableFiles;
import concert.scenario.write.TheoryWriter;
import concert.theory.book.Theory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code fit} leaves: the numbers, the scores, and each theory as a file with the weights found. */
public final class FitFolder {
    private FitFolder() {}

    /**
     * Leaves the folder.
     *
     * @param sources the data files it was fitted to
     * @param page name and content
     */
    public static void leave(
            Fitting.Outcome outcome, List<String> sources, Map.Entry<String, String> page, ResultsFolder place)
            throws IOException {
        FitOrder order = outcome.order();
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("fitted", order.what().name().toLowerCase(java.util.Locale.ROOT));
        known.put("train", order.train().toString());
        known.put("tests", order.tests().stream().map(Era::toString).toList());
        known.put("theories", order.theories().stream().map(Theory::name).toList());
        known.put("data", sources);
        known.put("failed", outcome.failures());
        place.write(folder -> {
            TableFiles.write(
                    folder,
                    "fit",
                    List.of(
                            FittedValue.table(outcome.values()),
                            EraScore.table(outcome.scores()),
                            EraRank.table(EraRank.of(outcome.scores()))));
            theories(outcome.theories(), folder);
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
            Manifest.leave(known, folder);
        });
    }

    private static void theories(List<Theory> theories, Path folder) throws IOException {
        for (Theory each : theories) {
            Path file = folder.resolve(Fitting.file(each));
            Files.createDirectories(file.getParent());
            Files.writeString(file, TheoryWriter.file(each));
        }
    }
}
