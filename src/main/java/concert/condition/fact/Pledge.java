package concert.condition.fact;

import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * What binds two states, as a condition may ask for it. Obligations are read as in dyads.csv, in ATOP's coding (Leeds et
 * al. 2002), and count for a pair when either of the two owes it.
 */
public enum Pledge {
    /** Members of one treaty of an alliance kind. */
    ALLIANCE((treaty, member) -> treaty.kind().alliance()),
    DEFENCE((treaty, member) -> owed(treaty, member).obligesToDefend()),
    OFFENCE((treaty, member) -> owed(treaty, member).offence() > 0),
    NEUTRALITY((treaty, member) -> owed(treaty, member).neutrality() >= .5),
    NON_AGGRESSION((treaty, member) ->
            owed(treaty, member).nonAggression() >= .9 || treaty.text().nonAggressionStated()),
    CONSULTATION((treaty, member) -> owed(treaty, member).consultation() >= .9),
    ENTENTE((treaty, member) -> treaty.kind() == TreatyKind.ENTENTE),
    COLLECTIVE((treaty, member) -> treaty.kind() == TreatyKind.COLLECTIVE),
    /** Any treaty at all. */
    TREATY((treaty, member) -> true);

    private final BiPredicate<Treaty, Integer> binds;

    Pledge(BiPredicate<Treaty, Integer> binds) {
        this.binds = binds;
    }

    private static Obligations owed(Treaty treaty, int member) {
        return treaty.commitments().of(member);
    }

    /** Its word in a condition. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Pledge::key).toList();
    }

    boolean binds(Treaty treaty, int me, int you) {
        return binds.test(treaty, me) || binds.test(treaty, you);
    }
}
