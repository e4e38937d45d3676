/** Conditions made of what is written: names looked up, years and words checked, every flaw told with its place. */
package concert.condition.bind;
