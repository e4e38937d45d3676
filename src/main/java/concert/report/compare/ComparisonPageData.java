package concert.report.compare;

import concert.experiment.compare.table.TunedRates;
import concert.report.page.ChartNumbers;
import concert.results.compared.DifferenceRow;
import concert.results.compared.LogRankRow;
import concert.results.compared.MeanRow;
import concert.results.compared.PartedRow;
import concert.results.compared.SignShareRow;
import concert.results.folder.Manifest;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tables of a comparison say.
 *
 * @param theories in the order asked for
 * @param folders the place of each theory's first run, by the theory's name; nothing lies there when that run failed
 */
record ComparisonPageData(
        Manifest manifest,
        List<String> theories,
        Map<String, Path> folders,
        List<MeanRow> means,
        List<DifferenceRow> differences,
        List<PartedRow> partings,
        List<LogRankRow> logRank,
        List<SignShareRow> degeneracy,
        TunedRates rates) {

    static ComparisonPageData read(Path folder, Manifest manifest) throws IOException {
        Map<String, Path> folders = new LinkedHashMap<>();
        if (manifest.content().get(Manifest.COMPARED) instanceof Map<?, ?> named) {
            named.forEach((theory, place) -> folders.put(theory.toString(), folder.resolve(place(place.toString()))));
        }
        if (folders.size() < 2 || manifest.list("seeds").isEmpty()) {
            throw new IllegalArgumentException("its " + Manifest.FILE + " names " + folders.size() + " theories and "
                    + manifest.list("seeds").size() + " seeds. Maybe it was changed by hand?");
        }
        return new ComparisonPageData(
                manifest,
                List.copyOf(folders.keySet()),
                folders,
                MeanRow.of(Frame.read(folder.resolve("comparison.csv"))),
                DifferenceRow.of(Frame.read(folder.resolve("differences.csv"))),
                PartedRow.of(Frame.read(folder.resolve("partings.csv"))),
                LogRankRow.of(Frame.read(folder.resolve("log-rank.csv"))),
                SignShareRow.of(Frame.read(folder.resolve("degeneracy.csv"))),
                rates(folder));
    }

    /** None in a folder of before they were told. */
    private static TunedRates rates(Path folder) throws IOException {
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        if (Files.exists(folder.resolve(TunedRates.FILE))) {
            Frame rates = Frame.read(folder.resolve(TunedRates.FILE));
            for (int row = 0; row < rates.rows(); row++) {
                values.computeIfAbsent(rates.text(row, "parameter"), each -> new LinkedHashMap<>())
                        .put(rates.text(row, "theory"), rates.number(row, "value"));
            }
        }
        return new TunedRates(values);
    }

    /** Refuses a folder that would lead out of this one. */
    private static String place(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("its " + Manifest.FILE + " names the folder \"" + name
                    + "\", which is none that a comparison leaves. Maybe it was changed by hand?");
        }
        return name;
    }

    int runs() {
        return manifest.list("seeds").size();
    }

    /** The mean of a measure under a theory; one of which nothing is known where there is none. */
    MeanRow mean(String measure, String theory) {
        return MeanRow.find(means, measure, theory);
    }

    /** A figure with three significant digits or so. */
    static String figure(double value) {
        return ChartNumbers.figure(value);
    }

    /** A share in percent. */
    static String percent(double share) {
        return Double.isNaN(share) ? "" : Math.round(share * 100) + " %";
    }

    /** The share of a theory's runs that are degenerate, as it stands in the table of means. */
    String degenerate(String theory) {
        return means.stream()
                .filter(each -> each.theory().equals(theory))
                .findFirst()
                .map(each -> percent(each.degenerate()))
                .orElse("");
    }
}
