/** What can be asked of treaties, members, wars and states: each finds all that fit. */
package concert.condition.fact;
