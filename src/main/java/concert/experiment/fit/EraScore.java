package concert.experiment.fit;

import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.List;

/**
 * How probable a theory makes an era.
 *
 * @param what opportunity or theory
 * @param theory whose score it is
 * @param weights fitted, assumed, none or constant, as below
 * @param role train or test
 * @param era the years
 * @param events signatures, accessions and exits seen
 * @param impossible signatures left out because the rules give them no chance
 * @param logLikelihood of all that was and was not signed, joined and left
 * @param free numbers fitted to the era; 0 beyond the years of training
 */
public record EraScore(
        String what,
        String theory,
        String weights,
        String role,
        Era era,
        int events,
        int impossible,
        double logLikelihood,
        int free) {
    /** The weights found. */
    public static final String FITTED = "fitted";

    /** Those of the theory's file. */
    public static final String ASSUMED = "assumed";

    /** All 0: what the model's rates of moves and exits alone say. */
    public static final String NONE = "none";

    /** No theory: each thing that may happen has the share of times that it did in training. */
    public static final String CONSTANT = "constant";

    static final String TRAIN = "train";
    static final String TEST = "test";

    /** Akaike's criterion, 2 k - 2 log L. */
    public double aic() {
        return 2 * free - 2 * logLikelihood;
    }

    /** Schwarz's criterion, k log n - 2 log L, with n the events, since pairs that never sign say little. */
    public double bic() {
        return free * Math.log(Math.max(1, events)) - 2 * logLikelihood;
    }

    /** {@code fit-scores.csv}. */
    static CsvTable<EraScore> table(List<EraScore> rows) {
        return CsvTable.of(
                "fit-scores.csv",
                List.of(
                        Column.text("what", "opportunity or theory", EraScore::what),
                        Column.text("theory", "whose score it is", EraScore::theory),
                        Column.text(
                                "weights",
                                "fitted, assumed (as in its file), none (all 0), or constant: what happens has its share of training",
                                EraScore::weights),
                        Column.text("role", "train, or test: years that the fit has not seen", EraScore::role),
                        Column.text("era", "years, both included", each -> each.era.toString()),
                        Column.whole("events", "", "signatures, accessions and exits seen", EraScore::events),
                        Column.whole(
                                "impossible",
                                "",
                                "signatures left out because the rules give them no chance",
                                EraScore::impossible),
                        Column.number("log_likelihood", "nats", "larger is better", EraScore::logLikelihood),
                        Column.number(
                                "per_event",
                                "nats",
                                "the same by event; empty without events",
                                each -> each.events == 0 ? Double.NaN : each.logLikelihood / each.events),
                        Column.whole("free", "", "numbers fitted to the era", EraScore::free),
                        Column.number("aic", "", "Akaike's criterion, smaller is better", EraScore::aic),
                        Column.number(
                                "bic", "", "Schwarz's criterion with n the events, smaller is better", EraScore::bic)),
                rows);
    }
}
