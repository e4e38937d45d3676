/** Theories as data: exponents, weights and the registry of every parameter. */
package concert.theory.book;
