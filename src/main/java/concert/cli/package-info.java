/** The command line: one class a command. */
package concert.cli;
