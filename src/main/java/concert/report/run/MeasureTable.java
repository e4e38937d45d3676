package concert.report.run;

import concert.model.Calendar;
import concert.report.page.ChartNumbers;
import concert.report.page.Fragment;
import concert.report.page.ScrollingTable;
import concert.report.page.Section;
import concert.results.table.Frame;
import java.io.IOException;

/** Every measure at the first tick and at the last, with its unit and meaning. */
public final class MeasureTable {
    private MeasureTable() {}

    public static Fragment section(RunPageData run) throws IOException {
        Frame measures = run.measures();
        Frame dictionary = run.files().frame("data-dictionary.csv");
        int last = measures.rows() - 1;
        String end = "end of " + Calendar.spoken(measures.text(last, "year"));
        ScrollingTable grid = new ScrollingTable(
                "What was measured at the start and at the end; every tick stands in measures.csv",
                "measure",
                "end of " + Calendar.spoken(measures.text(0, "year")),
                end,
                "unit",
                "meaning");
        for (int row = 0; row < dictionary.rows(); row++) {
            String measure = dictionary.text(row, "column");
            boolean own = dictionary.text(row, "file").equals("measures.csv") && measures.has(measure);
            if (own && !measure.equals("tick") && !measure.equals("year")) {
                grid.row(
                        measure.replace('_', ' '),
                        ChartNumbers.brief(measures.number(0, measure)),
                        ChartNumbers.brief(measures.number(last, measure)),
                        dictionary.text(row, "unit"),
                        dictionary.text(row, "meaning"));
            }
        }
        return new Section("measures", "Measures", grid.html()).fragment();
    }
}
