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
 * @param called states obliged to fight beside another
 * @param honoured those that did
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
        int called,
        int honoured) {}
