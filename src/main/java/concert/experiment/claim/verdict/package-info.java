/** What the runs say of a claim: effect, margin, ablation, correction. */
package concert.experiment.claim.verdict;
