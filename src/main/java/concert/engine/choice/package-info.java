/** E5: what states could do, what they choose, and how offers are put and answered. */
package concert.engine.choice;
