package concert.model;

import concert.model.treaty.ObligationScale;
import java.util.List;

/**
 * What the living treaties pledge pair by pair, as plain data.
 *
 * @param tables by {@link Pledges.Of}, row by row
 * @param changes how often pledges have changed so far
 * @param changed of each state, the value of changes when its pledges last changed
 * @param partialKnown q, the known share of terms that are not open (E6)
 * @param meanObligation what stands in for unknown terms (E6)
 * @param scale how deep each kind of promise commits, and from where on it binds
 */
public record PledgesSnapshot(
        List<NamedNumbers> tables,
        int changes,
        int[] changed,
        double partialKnown,
        double meanObligation,
        ObligationScale scale) {}
