/** History: the field's own data files, what they say of a year, and a world made of it. */
package concert.history;
