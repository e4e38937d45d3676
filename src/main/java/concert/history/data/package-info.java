/** What the field's data say, by year: states, capabilities, places, rivalries, disputes, treaties and pacts. */
package concert.history.data;
