/** E8: what states spend on arms, alone and with allies. */
package concert.theory.effort;
