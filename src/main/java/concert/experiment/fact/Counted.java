package concert.experiment.fact;

/**
 * What one year of a world comes to, whether history's or a run's, in counts that add up over years.
 *
 * @param year which
 * @param states sovereign
 * @param isolates states with no defence pact
 * @param pairs of states
 * @param allied pairs with a defence pact
 * @param near allied pairs whose capitals are at most 1,000 km apart
 * @param great allied pairs of which one is a great power
 * @param democratic allied pairs of two democracies
 * @param closed paths of two defence pacts that a third closes
 * @param paths of two defence pacts that meet in a state
 * @param begun pairs that became allied for defence
 * @param signed military treaties of any kind, signed in the year
 * @param bilateral those of two
 * @param wars begun
 * @param likely wars between states at most 1,000 km apart or begun by a great power
 * @param calls on allies in the wars of the year
 * @param pledges of neutrality and non-aggression, put to the test by the wars of the year
 * @param sizeBurden rank correlation of size and burden within defence treaties, NaN where none is large enough
 */
public record Counted(
        int year,
        int states,
        int isolates,
        int pairs,
        int allied,
        int near,
        int great,
        int democratic,
        int closed,
        int paths,
        int begun,
        int signed,
        int bilateral,
        int wars,
        int likely,
        Calls calls,
        TestedPledges pledges,
        double sizeBurden) {

    /**
     * Calls on allies.
     *
     * @param defence states obliged to fight beside one that was attacked
     * @param defended those of them that did
     * @param offence states obliged to fight beside one that attacked
     * @param joined those of them that did
     */
    public record Calls(int defence, int defended, int offence, int joined) {
        /** None. */
        public static final Calls NONE = new Calls(0, 0, 0, 0);

        public int all() {
            return defence + offence;
        }

        public int honoured() {
            return defended + joined;
        }

        Calls and(Calls more) {
            return new Calls(
                    defence + more.defence, defended + more.defended, offence + more.offence, joined + more.joined);
        }
    }
}
