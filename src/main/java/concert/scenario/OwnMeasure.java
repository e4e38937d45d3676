package concert.scenario;

/**
 * A column of measures.csv that a user adds.
 *
 * @param name of the column, in snake case
 * @param formula as written, in the language of conditions; a condition is 1 where it is true and 0 where not
 */
public record OwnMeasure(String name, String formula) {}
