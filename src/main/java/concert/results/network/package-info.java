/** The network of a run for other programs: GEXF, GraphML, waves and covariates for estimators. */
package concert.results.network;
