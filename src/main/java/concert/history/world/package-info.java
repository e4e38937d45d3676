/** A scenario of a year, made of the field's data, that says of every figure where it is from and what was put in. */
package concert.history.world;
