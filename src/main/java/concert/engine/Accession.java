package concert.engine;

import static concert.theory.Parameter.*;

import concert.model.Decision;
import concert.model.Keyed;
import concert.model.Members;
import concert.model.Portable;
import concert.model.Treaty;
import concert.model.TreatyEvent;
import concert.theory.Pact;
import concert.theory.Rules;
import concert.theory.Valuation;
import concert.theory.Voice;

/** An outsider asks into a standing treaty and its members vote (E5, E12). */
final class Accession {
    private static final double ROUNDING = 1e-12;

    private final Scene scene;
    private final Streams streams;
    private final Valuation valuation;

    Accession(Scene scene, Streams streams) {
        this.scene = scene;
        this.streams = streams;
        this.valuation = new Valuation(scene.outlook());
    }

    /** Whether the state is in: it consents as a signatory and the yes votes reach the quota. */
    boolean ask(Tick tick, Offer offer) {
        Treaty treaty = offer.treaty();
        int me = offer.from();
        if (!treaty.alive() || !Options.open(scene.view(), treaty, me)) {
            return false;
        }
        Pact enlarged = Pact.of(treaty, Members.with(treaty.members(), me));
        scene.outlook().of(me);
        double value = Valuation.sum(valuation.signing(enlarged));
        double chance = Portable.sigmoid(Options.consent(scene.rules(me), treaty.kind(), value));
        if (streams.uniform(tick.number(), Streams.Purpose.ASK, me, streams.of(treaty)) >= chance) {
            return false;
        }
        double yes = 0;
        for (int member : treaty.members()) {
            if (agrees(tick, treaty, member, enlarged)) {
                yes += Voice.weight(
                        scene.view(), treaty.members(), treaty.text().voting(), member);
            }
        }
        boolean admitted = yes >= treaty.text().quota() - ROUNDING;
        if (admitted) {
            tick.happen(new TreatyEvent.Joined(tick.number(), treaty.id(), me, yes, value));
        }
        return admitted;
    }

    /** Draws a member's vote, sigma(beta (V enlarged - V now - cons)), and records what it weighed. */
    private boolean agrees(Tick tick, Treaty treaty, int member, Pact enlarged) {
        scene.outlook().without(member, treaty);
        double[] terms = valuation.terms(enlarged);
        double[] now = valuation.terms(Pact.of(treaty, treaty.members()));
        for (int reason = 0; reason < terms.length; reason++) {
            terms[reason] -= now[reason];
        }
        double value = Valuation.sum(terms);
        Rules rules = scene.rules(member);
        double chance = Portable.sigmoid(rules.get(PRECISION) * (value - rules.get(ADMISSION_COST)));
        int asker = asker(treaty, enlarged);
        long other = Keyed.with(streams.of(treaty), streams.of(asker));
        boolean yes = streams.uniform(tick.number(), Streams.Purpose.VOTE, member, other) < chance;
        tick.decisions()
                .add(new Decision(
                        member,
                        null,
                        Decision.Move.VOTE,
                        treaty.kind(),
                        asker,
                        treaty.id(),
                        value,
                        chance,
                        yes,
                        yes,
                        terms));
        return yes;
    }

    private static int asker(Treaty treaty, Pact enlarged) {
        for (int each : enlarged.members()) {
            if (!treaty.has(each)) {
                return each;
            }
        }
        throw new IllegalArgumentException("nobody asks");
    }
}
