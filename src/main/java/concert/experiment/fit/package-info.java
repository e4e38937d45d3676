/** Estimation: which weights make the observed signatures and exits most probable, and how sure one can be of them. */
package concert.experiment.fit;
