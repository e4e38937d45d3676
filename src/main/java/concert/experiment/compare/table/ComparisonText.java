package concert.experiment.compare.table;

import concert.experiment.compare.ArmResult;
import concert.experiment.compare.Comparison;
import concert.experiment.compare.Comparison.Pair;
import concert.experiment.compare.Difference;
import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.PairedEffect;
import concert.experiment.stat.Sample;
import concert.measure.Measure;
import concert.measure.all.Measures;
import concert.results.compared.MainMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A comparison as lines for a terminal: each main measure by theory, and what sets a theory apart from the first. */
final class ComparisonText {
    private ComparisonText() {}

    static List<String> lines(Comparison comparison) {
        int width = comparison.rivals().stream()
                .mapToInt(each -> each.name().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add("Mean over runs [95 %], and against " + comparison.name(0) + " on the same seeds:");
        List<String> measures =
                comparison.measures().stream().map(Measure::name).toList();
        List<String> told = new ArrayList<>(MainMeasures.NAMES.keySet());
        told.addAll(measures.subList(Measures.ALL.size(), measures.size()));
        for (String each : told) {
            int measure = measures.indexOf(each);
            lines.add("  " + each.replace('_', ' '));
            for (int rival = 0; rival < comparison.rivals().size(); rival++) {
                lines.add(line(comparison, measure, rival, width));
            }
        }
        if (comparison.rounds().size() > 1 && comparison.rounds().size() < MeanOfRuns.FEWEST) {
            lines.add(MeanOfRuns.TOO_FEW);
        }
        lines.add("Runs that show a sign of degeneracy:");
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            lines.add(degenerate(comparison, rival, width));
        }
        lines.addAll(TunedRates.of(comparison.rivals()).lines());
        return lines;
    }

    private static String line(Comparison comparison, int measure, int rival, int width) {
        Interval mean =
                MeanOfRuns.of(Sample.valid(comparison.values(rival, measure))).interval();
        String line = "    " + padded(comparison.name(rival), width) + "  " + shown(mean, "%7.3f");
        if (rival == 0) {
            return line;
        }
        PairedEffect effect =
                Difference.of(comparison, measure, new Pair(0, rival)).effect();
        return (line + "  " + shown(effect.mean(), "%+7.3f") + "  " + effect.size()).stripTrailing();
    }

    private static String shown(Interval interval, String format) {
        return figure(interval.estimate(), format) + " [" + figure(interval.low(), format) + ", "
                + figure(interval.high(), format) + "]";
    }

    private static String figure(double value, String format) {
        return Double.isNaN(value) ? "      -" : String.format(Locale.ROOT, format, value);
    }

    private static String degenerate(Comparison comparison, int rival, int width) {
        int runs = comparison.done(rival).size();
        long hits =
                comparison.done(rival).stream().filter(ArmResult::degenerate).count();
        return "    " + padded(comparison.name(rival), width) + "  " + hits + " of " + runs;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
