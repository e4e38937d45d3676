package concert.chart.many;

import concert.chart.data.Bands;
import concert.chart.draw.Picture;
import concert.chart.plot.AxisRange;
import concert.chart.plot.PanelNotes;
import concert.chart.plot.Panels;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures over several runs, one panel each: the mean and the band of the middle four fifths of the runs.
 *
 * @param name file name
 * @param subtitle what the measures are
 * @param shares whether all go from 0 to 1 and share one scale
 * @param rows the measures, the first of which is the title's
 */
record MeasureBands(String name, String subtitle, boolean shares, List<Row> rows) implements BandChart {

    /** A measure, what it is called in the chart, and its colour. */
    record Row(String measure, String label, Color colour) {}

    @Override
    public Picture of(Bands runs) {
        List<Panels.Panel> panels = new ArrayList<>();
        for (Row row : rows) {
            Bands.Line line = runs.lines().get(row.measure());
            if (line != null && line.most() > 0) {
                panels.add(new Panels.Panel(
                        row.label(),
                        (g, x, y) -> PanelNotes.note(
                                g, x, y, runs.time().label(runs.time().ticks() - 1) + ": " + figures(line)),
                        line.most() * 1.05,
                        new BandPainter(runs.time().years(), line, row.colour())));
            }
        }
        if (panels.isEmpty()) {
            return Picture.nothing("Nothing to show over " + runs.runs() + " runs", "Every value is zero or missing.");
        }
        String scales = shares ? "." : "; each panel has its own scale.";
        String bands = ": mean of " + runs.runs() + " runs, shaded the middle four fifths of them" + scales;
        Panels grid = new Panels(runs.time().range(), shares ? AxisRange.SHARE : null);
        return new Picture(title(runs), subtitle + bands, (g, area) -> grid.draw(g, area, panels));
    }

    private String title(Bands runs) {
        Row first = rows.get(0);
        Bands.Line line = runs.lines().get(first.measure());
        String what = first.label().substring(0, 1).toUpperCase(Locale.ROOT)
                + first.label().substring(1) + " in "
                + runs.time().label(runs.time().ticks() - 1);
        return line == null ? what + ": not measured" : what + ": " + words(line);
    }

    private static String words(Bands.Line line) {
        int last = line.mean().length - 1;
        return Double.isNaN(line.mean()[last])
                ? "none in any run"
                : PanelNotes.figure(line.mean()[last]) + " on average, " + PanelNotes.figure(line.low()[last]) + " to "
                        + PanelNotes.figure(line.high()[last]) + " in four of five runs";
    }

    private static String figures(Bands.Line line) {
        int last = line.mean().length - 1;
        return Double.isNaN(line.mean()[last])
                ? "none"
                : PanelNotes.figure(line.mean()[last]) + " (" + PanelNotes.figure(line.low()[last]) + " to "
                        + PanelNotes.figure(line.high()[last]) + ")";
    }
}
