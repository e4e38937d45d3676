/** What a scenario refers to: theories by name or file, parameters, and changes by dotted path. */
package concert.scenario.book;
