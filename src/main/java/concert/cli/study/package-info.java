/** The commands that hold the model against history and what is known of it. */
package concert.cli.study;
