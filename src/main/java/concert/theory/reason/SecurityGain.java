package concert.theory.reason;

import concert.model.treaty.Cause;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;

/**
 * dSec: the change of security (E3). With another partner than the threat this is balancing; with the threat itself
 * the gain comes from the pledge: bandwagoning. One formula (Walt 1987; Morrow 1991).
 */
public final class SecurityGain implements Reason {
    @Override
    public String name() {
        return "security";
    }

    @Override
    public boolean ignoresOffence() {
        return true;
    }

    @Override
    public Cause lostAsThreatsPart() {
        return Cause.INTERESTS_DIVERGED;
    }

    @Override
    public void offers(Outlook mine, TreatyKind kind, double[] row) {
        mine.shift().offers(kind, row);
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        return mine.shift().of(pact);
    }

    /** Read off the curve of E3. */
    @Override
    public double about(Outlook mine, Pact pact) {
        return mine.shift().about(pact);
    }
}
