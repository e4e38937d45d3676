/** What happens in a tick: the phases in their order, from first world to last, on the schedule of MASON. */
package concert.engine;
