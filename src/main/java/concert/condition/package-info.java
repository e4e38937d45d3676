/** Conditions: a small readable language for what a world comes to; faces, users' own measures and when to stop. */
package concert.condition;
