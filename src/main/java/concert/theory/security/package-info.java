/** E3: what a state has to fear, and how a treaty changes it. */
package concert.theory.security;
