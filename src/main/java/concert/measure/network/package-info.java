/** Measures of the network of states: polarity, balance, similarity, concentration. */
package concert.measure.network;
