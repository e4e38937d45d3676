/** What a scenario file says, checked: states, relations, treaties, events; and the first world made of it. */
package concert.scenario;
