/** Options that several commands share. */
package concert.cli.option;
