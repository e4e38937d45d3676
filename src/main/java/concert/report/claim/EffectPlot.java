package concert.report.claim;

import concert.experiment.claim.verdict.Effect;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.stat.Interval;
import concert.report.page.AxisScale;
import concert.report.page.Html;
import java.util.List;
import java.util.Locale;
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
    private final AxisScale ruler;
    private final int bottom;
    private final StringBuilder svg = new StringBuilder();

    private EffectPlot(List<Finding> findings) {
        this.findings = findings;
        this.higher = findings.get(0).claim().file().higher();
        this.ruler = AxisScale.of(findings.stream().flatMapToDouble(EffectPlot::extent), LEFT, RIGHT);
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
        svg.append("<svg class=\"effects\" viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\""
                + Html.attribute("aria-label", words()) + ">\n");
        frame();
        key();
        for (int row = 0; row < findings.size(); row++) {
            row(findings.get(row), TOP + ROW * row + ROW / 2.0);
        }
        return svg.append("</svg>\n").toString();
    }

    private String words() {
        return "Effect under each theory: "
                + findings.stream()
                        .map(each -> each.theory() + " " + each.judgement().words())
                        .collect(Collectors.joining(", "));
    }

    private void frame() {
        double zero = ruler.at(0);
        double from = higher ? zero : LEFT;
        double to = higher ? RIGHT : zero;
        put(
                "<rect class=\"claimed\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                from, TOP, to - from, bottom - TOP);
        put(
                "<text class=\"small\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                higher ? RIGHT : LEFT,
                TOP - 5,
                higher ? "end" : "start",
                higher ? "as claimed \u2192" : "\u2190 as claimed");
        for (double each : ruler.ticks()) {
            put(
                    "<line class=\"grid\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/>",
                    ruler.at(each), TOP, bottom);
            put(
                    "<text class=\"small\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    ruler.at(each), bottom + 15, AxisScale.label(each));
        }
        put("<line class=\"zero\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/>", zero, TOP, bottom);
    }

    private void key() {
        put("<circle class=\"with\" cx=\"6\" cy=\"9\" r=\"5\"/>");
        put("<text x=\"17\" y=\"13\">as the model is, 95 %% interval</text>");
        diamond(220, 9);
        put("<text x=\"231\" y=\"13\">mechanism switched off</text>");
    }

    private void row(Finding finding, double y) {
        put("<text x=\"0\" y=\"%.1f\">%s</text>", y + 4, Html.text(finding.theory()));
        put(
                "<text class=\"sign\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                WIDTH, y + 5, VerdictMark.sign(finding.verdict()));
        Effect with = finding.effect();
        if (Double.isNaN(with.difference().estimate())) {
            put(
                    "<text class=\"small\" x=\"%d\" y=\"%.1f\">the question does not arise</text>",
                    LEFT + 4, y - APART + 7);
        } else {
            bar("with", with.difference(), y - APART);
            put(
                    "<circle class=\"with\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>",
                    ruler.at(with.difference().estimate()), y - APART);
        }
        Interval without = finding.ablated().difference();
        if (!Double.isNaN(without.estimate())) {
            bar("without", without, y + APART);
            diamond(ruler.at(without.estimate()), y + APART);
        }
    }

    private void bar(String kind, Interval interval, double y) {
        if (!Double.isNaN(interval.low())) {
            put(
                    "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%4$.1f\" y2=\"%4$.1f\"/>",
                    kind, ruler.at(interval.low()), ruler.at(interval.high()), y);
        }
    }

    private void diamond(double x, double y) {
        put("<path class=\"without\" d=\"M%.1f %.1fl5 5l-5 5l-5 -5z\"/>", x, y - 5);
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
