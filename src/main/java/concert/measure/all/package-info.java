/** The list of every measure, and who records them. A new measure is a line here. */
package concert.measure.all;
