/** Runs told in words: the summary, and why two states dealt as they did. */
package concert.results.words;
