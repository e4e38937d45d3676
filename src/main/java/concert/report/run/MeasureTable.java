package concert.report.run;

import concert.model.Calendar;
import concert.report.page.ChartNumbers;
import concert.report.page.Fragment;
import concert.report.page.ScrollingTable;
import concert.report.page.Section;
import concert.results.file.MeasuresFile;
import concert.results.table.DataDictionary;
import concert.results.table.Frame;
import java.io.IOException;

/** Every measure at the first tick and at the last, with its unit and meaning. */
public final class MeasureTable {
    private MeasureTable() {}

    public static Fragment section(RunPageData run) throws IOException {
        Frame dictionary = run.files().frame(DataDictionary.FILE);
        ScrollingTable grid = new ScrollingTable(
                "What was measured at the start and at the end; every tick stands in measures.csv",
                "measure",
                "end of " + Calendar.spoken(run.first().year()),
                "end of " + Calendar.spoken(run.last().year()),
                "unit",
                "meaning");
        for (int row = 0; row < dictionary.rows(); row++) {
            String measure = dictionary.text(row, "column");
            if (dictionary.text(row, "file").equals(MeasuresFile.FILE)
                    && run.first().values().containsKey(measure)) {
                grid.row(
                        measure.replace('_', ' '),
                        ChartNumbers.brief(run.first().of(measure)),
                        ChartNumbers.brief(run.last().of(measure)),
                        dictionary.text(row, "unit"),
                        dictionary.text(row, "meaning"));
            }
        }
        return new Section("measures", "Measures", grid.html()).fragment();
    }
}
