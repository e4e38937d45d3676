/** Numbers that are the same on every machine: elementary functions, keyed chance, square tables. */
package concert.model.number;
