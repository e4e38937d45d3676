package concert.results.row;

import concert.results.table.Frame;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of wars.csv; states are told by their codes, and what ends in A is the attacker's, in B the defender's.
 *
 * @param war running number
 * @param foughtA who fought, the attacker first
 * @param tokenA who gave a token
 * @param stayedA whom a treaty obliged and who gave nothing
 * @param beliefA its estimate of its own chance (E7)
 * @param obliged all whom a treaty called to either side
 * @param honoured those among them whose help their clause counts
 * @param powerA what fought for it, before losses
 * @param chanceB the defender's true chance (E9)
 * @param year label of the tick
 * @param capabilityA K before the war
 */
public record WarRow(
        int war,
        int tick,
        String attacker,
        String defender,
        List<String> foughtA,
        List<String> foughtB,
        List<String> tokenA,
        List<String> tokenB,
        List<String> stayedA,
        List<String> stayedB,
        double beliefA,
        double beliefB,
        Victor outcome,
        List<String> obliged,
        List<String> honoured,
        double powerA,
        double powerB,
        double chanceB,
        String year,
        double capabilityA,
        double capabilityB) {

    /** The side that won. */
    public enum Victor {
        ATTACKER,
        DEFENDER;

        /** As wars.csv calls it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every row of a wars.csv, in order. */
    public static List<WarRow> of(Frame wars) {
        return IntStream.range(0, wars.rows()).mapToObj(row -> of(wars, row)).toList();
    }

    private static WarRow of(Frame wars, int row) {
        return new WarRow(
                wars.whole(row, "war"),
                wars.whole(row, "tick"),
                wars.text(row, "attacker"),
                wars.text(row, "defender"),
                wars.list(row, "fought_a"),
                wars.list(row, "fought_b"),
                wars.list(row, "token_a"),
                wars.list(row, "token_b"),
                wars.list(row, "stayed_a"),
                wars.list(row, "stayed_b"),
                wars.number(row, "belief_a"),
                wars.number(row, "belief_b"),
                wars.filled(row, "outcome", Victor.class),
                wars.list(row, "obliged"),
                wars.list(row, "honoured"),
                wars.number(row, "power_a"),
                wars.number(row, "power_b"),
                wars.number(row, "chance_b"),
                wars.label(row, "year"),
                wars.number(row, "capability_a"),
                wars.number(row, "capability_b"));
    }

    /** Who sent a token to either side. */
    public List<String> token() {
        return joined(tokenA, tokenB);
    }

    /** Who was called to either side and stayed away. */
    public List<String> stayed() {
        return joined(stayedA, stayedB);
    }

    /** Whom a treaty obliged and who gave less than its clause asks. */
    public List<String> fellShort() {
        List<String> told = joined(honoured, stayed());
        return obliged.stream().filter(each -> !told.contains(each)).toList();
    }

    private static List<String> joined(List<String> one, List<String> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }
}
