/** What is said on the terminal: faults, progress, how to go on. */
package concert.cli.console;
