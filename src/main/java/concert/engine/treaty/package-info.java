/** The terms that treaties are signed on, and how memberships and treaties end (E12). */
package concert.engine.treaty;
