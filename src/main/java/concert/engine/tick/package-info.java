/** What the steps of a tick share: its context, its chance, and how likely each quarrel is (E7). */
package concert.engine.tick;
