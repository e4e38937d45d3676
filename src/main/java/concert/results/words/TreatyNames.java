package concert.results.words;

import concert.model.record.RunRecord;
import concert.model.treaty.Treaty;
import concert.results.table.Labels;

/** What treaties are called, for those who show a run while it goes on. */
public final class TreatyNames {
    private TreatyNames() {}

    /** What the treaty is called by the members it has or had last ({@link concert.results.table.TreatyLabel}). */
    public static String of(RunRecord run, Treaty treaty) {
        return new Labels(run).label(treaty);
    }
}
