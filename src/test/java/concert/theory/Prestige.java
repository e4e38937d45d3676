package concert.theory;

import concert.theory.reason.Outlook;
import concert.theory.reason.Reason;

/** A reason of somebody's own, for tests: company of good repute, mean over members of R times depth. */
public final class Prestige implements Reason {
    @Override
    public String name() {
        return "prestige";
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double sum = 0;
        for (int each : pact.members()) {
            sum += each == mine.me() ? 0 : mine.view().reputation(each);
        }
        return sum / (pact.members().length - 1) * mine.standing().rules().depth(pact.kind());
    }
}
