/** What happens to a world, each able to apply itself: treaties, wars and shocks from outside. */
package concert.model.event;
