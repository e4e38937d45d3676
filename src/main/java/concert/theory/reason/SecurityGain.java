package concert.theory.reason;

import concert.model.treaty.Cause;
import concert.theory.Pact;

/**
 * dSec: the change of security (E3). With another partner than the threat this is balancing; with the threat itself
 * the gain comes from the pledge: bandwagoning. One formula (Walt 1987; Morrow 1991).
 */
public final class SecurityGain implements Reason {
    /** Its name, which is that of its weight. */
    static final String NAME = "security";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Cause lostAsThreatsPart() {
        return Cause.INTERESTS_DIVERGED;
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        return mine.shift().of(pact);
    }
}
