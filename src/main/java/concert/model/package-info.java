/** What exists: states in columns, who stands how to whom, and what outsiders believe of it. Knows the JDK alone. */
package concert.model;
