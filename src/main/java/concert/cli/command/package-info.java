/** The commands, one class each. */
package concert.cli.command;
