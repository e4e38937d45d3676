/** What happened so far, of a run under way or over, and the years that a question is about. */
package concert.condition.past;
