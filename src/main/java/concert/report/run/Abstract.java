package concert.report.run;

import concert.results.row.TreatyRow;
import concert.results.table.Words;
import concert.results.words.Summary;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run in three sentences. */
final class Abstract {
    private static final int CAUSES = 3;

    private Abstract() {}

    static String of(RunPageData run, Summary summary) throws IOException {
        String from = run.measures().size() == 1 ? "In the one tick of " : "From ";
        String states = Words.count(run.names().byCode().size(), "state", "states");
        return from + run.span() + ", " + states + " signed " + treaties(summary.formed()) + ". "
                + Words.capital(treaties(summary.collapsed())) + " came to an end"
                + causes(TreatyRow.of(run.files().frame("treaties.csv"))) + ", and "
                + Words.count(summary.standing().size(), "treaty stands", "treaties stand") + " at the end. "
                + Words.capital(Words.count(summary.wars(), "war was", "wars were")) + " fought.";
    }

    private static String treaties(int number) {
        return Words.count(number, "treaty", "treaties");
    }

    /** The most frequent causes of an end with how often each was one. */
    private static String causes(List<TreatyRow> treaties) {
        Map<String, Integer> causes = new TreeMap<>();
        for (TreatyRow each : treaties) {
            if (!each.lives()) {
                causes.merge(each.cause(), 1, Integer::sum);
            }
        }
        List<String> told = causes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(CAUSES)
                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                .toList();
        String which = causes.size() > CAUSES
                ? "the most frequent causes being "
                : causes.size() == 1 ? "the cause being " : "the causes being ";
        return told.isEmpty() ? "" : ", " + which + Words.list(told);
    }
}
