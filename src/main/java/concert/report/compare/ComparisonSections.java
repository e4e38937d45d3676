package concert.report.compare;

import concert.experiment.stat.MeanOfRuns;
import concert.report.page.ChartNumbers;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.ScrollingTable;
import concert.report.page.Section;
import concert.results.compared.DifferenceRow;
import concert.results.compared.LogRankRow;
import concert.results.compared.MainMeasures;
import concert.results.compared.MeanRow;
import concert.results.compared.SignShareRow;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a comparison: means, differences, lives and degeneracy. */
final class ComparisonSections {
    private static final String DEGENERATE = "degenerate runs";

    private ComparisonSections() {}

    static List<Fragment> sections(ComparisonPageData contrast) {
        return List.of(means(contrast), differences(contrast), lives(contrast), degeneracy(contrast));
    }

    private static Fragment means(ComparisonPageData contrast) {
        List<String> heads = new ArrayList<>(List.of("measure"));
        heads.addAll(contrast.theories());
        ScrollingTable grid = new ScrollingTable(
                "Mean over the runs, with its 95 % interval; a run's number is its mean over its ticks, but for rates, which"
                        + " are counted through the run; the numbers stand in comparison.csv",
                heads.toArray(String[]::new));
        List<String> rates = new ArrayList<>(List.of(DEGENERATE));
        contrast.theories().forEach(each -> rates.add(contrast.degenerate(each)));
        grid.row(rates.toArray(String[]::new));
        for (int row = 0;
                row < contrast.means().size();
                row += contrast.theories().size()) {
            String measure = contrast.means().get(row).measure();
            List<String> cells = new ArrayList<>(List.of(measure.replace('_', ' ')));
            contrast.theories().forEach(each -> cells.add(mean(contrast.mean(measure, each))));
            grid.row(cells.toArray(String[]::new));
        }
        return new Section("means", "Measures", grid.html()).fragment();
    }

    private static String mean(MeanRow row) {
        return Double.isNaN(row.mean()) ? "" : ComparisonPageData.figure(row.mean()) + between(row.low(), row.high());
    }

    private static String between(double low, double high) {
        return Double.isNaN(low)
                ? ""
                : " [" + ComparisonPageData.figure(low) + ", " + ComparisonPageData.figure(high) + "]";
    }

    private static Fragment differences(ComparisonPageData contrast) {
        StringBuilder html = new StringBuilder("<p>" + Html.text(pairs(contrast.runs())) + "</p>\n");
        for (int one = 0; one < contrast.theories().size(); one++) {
            for (int other = one + 1; other < contrast.theories().size(); other++) {
                String mine = contrast.theories().get(one);
                String yours = contrast.theories().get(other);
                html.append("<details" + (other == 1 ? " open=\"\"" : "") + "><summary>"
                        + Html.text(yours + " less " + mine) + "</summary>\n" + pair(contrast, mine, yours)
                        + "</details>\n");
            }
        }
        return new Section("differences", "Differences", html.toString()).fragment();
    }

    private static String pairs(int runs) {
        String text =
                "Pairs of runs on one seed; every measure stands in differences.csv. Interval and p are of one test,"
                        + " p adjusted for all of them; an effect is named where its interval leaves out 0.";
        return runs < MeanOfRuns.FEWEST ? text + " " + MeanOfRuns.TOO_FEW : text;
    }

    private static String pair(ComparisonPageData contrast, String one, String other) {
        ScrollingTable grid = new ScrollingTable(
                other + " less " + one, "measure", "difference", "95 %", "rank-biserial", "effect", "p (Holm)");
        for (DifferenceRow each : contrast.differences()) {
            if (each.main(one, other)) {
                grid.row(
                        MainMeasures.title(each.measure()),
                        ComparisonPageData.figure(each.difference()),
                        between(each.low(), each.high()).strip(),
                        ComparisonPageData.figure(each.rank()),
                        each.size(),
                        ChartNumbers.chance(each.adjusted()));
            }
        }
        grid.row(DEGENERATE, contrast.degenerate(other) + " less " + contrast.degenerate(one), "", "", "", "");
        return grid.html();
    }

    private static Fragment lives(ComparisonPageData contrast) {
        ScrollingTable grid = new ScrollingTable(
                "Log-rank test of the lives of all treaties of all runs; as treaties of one run share its luck, p counts"
                        + " runs: it deals those of each seed to the theories anew",
                "theories",
                "median life in years",
                "chi-square",
                "p (Holm)",
                DEGENERATE);
        for (LogRankRow each : contrast.logRank()) {
            boolean all = each.all();
            grid.row(
                    all ? "all theories" : each.one() + " and " + each.other(),
                    all ? "" : median(each.medianOne()) + " and " + median(each.medianOther()),
                    ComparisonPageData.figure(each.chiSquare()),
                    ChartNumbers.chance(all ? each.p() : each.adjusted()),
                    all ? "" : contrast.degenerate(each.one()) + " and " + contrast.degenerate(each.other()));
        }
        return new Section("lives", "Lives", grid.html()).fragment();
    }

    private static String median(double median) {
        return Double.isNaN(median) ? "more than seen" : ChartNumbers.brief(median);
    }

    private static Fragment degeneracy(ComparisonPageData contrast) {
        List<String> heads = new ArrayList<>(List.of("sign"));
        heads.addAll(contrast.theories());
        heads.addAll(List.of("threshold", "what is counted"));
        ScrollingTable grid = new ScrollingTable(
                "How many runs are no worlds of states that choose, by sign; a run is one with more of it than the"
                        + " threshold, which is assumed; amounts and intervals stand in degeneracy.csv",
                heads.toArray(String[]::new));
        Map<String, List<SignShareRow>> signs = new LinkedHashMap<>();
        for (SignShareRow row : contrast.degeneracy()) {
            signs.computeIfAbsent(row.sign(), each -> new ArrayList<>()).add(row);
        }
        signs.forEach((sign, rows) -> {
            List<String> cells = new ArrayList<>(List.of(sign.replace('_', ' ')));
            rows.forEach(row -> cells.add(row.degenerate() + " of " + row.runs()));
            cells.add(NumberFormat.of(rows.get(0).threshold()));
            cells.add(rows.get(0).meaning());
            grid.row(cells.toArray(String[]::new));
        });
        return new Section("degeneracy", "Degeneracy", grid.html()).fragment();
    }
}
