package concert.results.words;

import concert.model.record.RunRecord;
import concert.model.treaty.Treaty;
import concert.results.table.Labels;

/** What treaties are called, for those who show a run while it goes on. */
public final class TreatyNames {
    private TreatyNames() {}

    /** The treaty's name as history knows it, or one made of its kind, founders and year. */
    public static String of(RunRecord run, Treaty treaty) {
        return new Labels(run).name(treaty);
    }
}
