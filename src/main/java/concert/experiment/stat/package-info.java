/**
 * What many runs say together: intervals, effect sizes, tests. Sampling is by {@link concert.model.number.CounterRng}, never by
 * turn.
 */
package concert.experiment.stat;
