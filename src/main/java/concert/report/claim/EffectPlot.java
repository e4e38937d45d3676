package concert.report.claim;

import concert.experiment.claim.verdict.Finding;
import concert.experiment.stat.Interval;
import concert.report.page.AxisScale;
import concert.report.page.Html;
import concert.report.page.IntervalMarks;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The effects of a claim as a picture, a row a theory: a disc with its interval, and below it a diamond, the effect without
 * the mechanism. The side of 0 that the claim expects is shaded.
 */
final class EffectPlot {
    private static final int WIDTH = 400;
    private static final int LEFT = 138;
    private static final int RIGHT = 376;
    private static final int TOP = 44;
    private static final int ROW = 32;
    private static final double APART = 6.5;

    private final List<Finding> findings;
    private final boolean higher;
    private final IntervalMarks marks;
    private final int bottom;

    private EffectPlot(List<Finding> findings) {
        this.findings = findings;
        this.higher = findings.get(0).claim().file().higher();
        this.marks =
                new IntervalMarks(AxisScale.of(findings.stream().flatMapToDouble(EffectPlot::extent), LEFT, RIGHT));
        this.bottom = TOP + ROW * findings.size();
    }

    /** The picture of the findings of one claim as SVG to stand in a page. */
    static String of(List<Finding> findings) {
        return new EffectPlot(findings).draw();
    }

    private static DoubleStream extent(Finding finding) {
        Interval with = finding.effect().difference();
        Interval without = finding.ablated().difference();
        return DoubleStream.of(
                with.low(), with.estimate(), with.high(), without.low(), without.estimate(), without.high());
    }

    private String draw() {
        int height = bottom + 22;
        marks.put(
                "<svg class=\"effects\" viewBox=\"0 0 %d %d\" role=\"img\"%s>",
                WIDTH, height, Html.attribute("aria-label", words()));
        frame();
        marks.discKey("as the model is, 95 % interval");
        marks.diamondKey("mechanism switched off", 220);
        for (int row = 0; row < findings.size(); row++) {
            row(findings.get(row), TOP + ROW * row + ROW / 2.0);
        }
        marks.put("</svg>");
        return marks.toString();
    }

    private String words() {
        return "Effect under each theory: "
                + findings.stream()
                        .map(each -> each.theory() + " " + each.judgement().words())
                        .collect(Collectors.joining(", "));
    }

    private void frame() {
        double zero = marks.at(0);
        double from = higher ? zero : LEFT;
        double to = higher ? RIGHT : zero;
        marks.put(
                "<rect class=\"claimed\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                from, TOP, to - from, bottom - TOP);
        marks.put(
                "<text class=\"small\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                higher ? RIGHT : LEFT,
                TOP - 5,
                higher ? "end" : "start",
                higher ? "as claimed \u2192" : "\u2190 as claimed");
        marks.grid(TOP, bottom, "grid");
        marks.line("zero", zero, TOP, bottom);
    }

    private void row(Finding finding, double y) {
        marks.put("<text x=\"0\" y=\"%.1f\">%s</text>", y + 4, Html.text(finding.theory()));
        marks.put(
                "<text class=\"sign\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                WIDTH, y + 5, VerdictMark.sign(finding.verdict()));
        Interval with = finding.effect().difference();
        if (Double.isNaN(with.estimate())) {
            marks.put(
                    "<text class=\"small\" x=\"%d\" y=\"%.1f\">the question does not arise</text>",
                    LEFT + 4, y - APART + 7);
        }
        marks.disc(with, y - APART);
        marks.diamond(finding.ablated().difference(), y + APART);
    }
}
