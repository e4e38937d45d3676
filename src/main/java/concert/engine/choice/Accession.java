package concert.engine.choice;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.Offer;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.model.event.TreatyEvent;
import concert.model.number.CounterRng;
import concert.model.number.StrictFunctions;
import concert.model.record.Decision;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.theory.Pact;
import concert.theory.Voice;
import concert.theory.book.Rules;
import concert.theory.reason.Valuation;
import java.util.Arrays;

/** An outsider asks into a standing treaty and its members vote (E5, E12). */
final class Accession {
    private static final double ROUNDING = 1e-12;

    /** Ballots are counted out up to so many members, two to the power of it. */
    private static final int COUNTED = 12;

    private final TickContext scene;
    private final Streams streams;
    private final Valuation valuation;

    Accession(TickContext scene, Streams streams) {
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
        double[] terms = valuation.signing(enlarged);
        double value = Valuation.sum(terms);
        double chance = StrictFunctions.sigmoid(Options.consent(scene.rules(me), treaty.kind(), value));
        boolean drawn = streams.uniform(tick.number(), Streams.Purpose.ASK, me, streams.of(treaty)) < chance;
        if (scene.seats().picked(me) == null ? !drawn : !confirms(tick, offer, drawn, chance, terms)) {
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

    /** Asks whoever sits in the asker's seat, and picked this move, to sign it. */
    private boolean confirms(Tick tick, Offer offer, boolean drawn, double chance, double[] terms) {
        Treaty treaty = offer.treaty();
        double value = Valuation.sum(terms);
        Decision move = new Decision(
                offer.from(),
                null,
                Decision.Move.JOIN,
                treaty.kind(),
                -1,
                treaty.id(),
                value,
                Decision.chance(drawn, chance),
                drawn,
                drawn,
                terms);
        return scene.seats()
                .answer(tick.number(), move, true, Members.with(treaty.members(), offer.from()))
                .chosen();
    }

    /** Draws a member's vote, sigma(beta (V enlarged - V now - cons)), or asks its seat, and records what it weighed. */
    private boolean agrees(Tick tick, Treaty treaty, int member, Pact enlarged) {
        double[] terms = difference(treaty, member, enlarged);
        double value = Valuation.sum(terms);
        double chance = chance(member, value);
        int asker = asker(treaty, enlarged);
        long other = CounterRng.with(streams.of(treaty), streams.of(asker));
        boolean yes = streams.uniform(tick.number(), Streams.Purpose.VOTE, member, other) < chance;
        double drew = Decision.chance(yes, chance);
        Decision drawn = new Decision(
                member, null, Decision.Move.VOTE, treaty.kind(), asker, treaty.id(), value, drew, yes, yes, terms);
        Decision vote = scene.seats().answer(tick.number(), drawn, false, enlarged.members());
        tick.decisions().add(vote);
        return vote.chosen();
    }

    /** V enlarged - V now to a member, reason by reason. */
    private double[] difference(Treaty treaty, int member, Pact enlarged) {
        scene.outlook().without(member, treaty);
        double[] terms = valuation.terms(enlarged);
        double[] now = valuation.terms(Pact.of(treaty, treaty.members()));
        for (int reason = 0; reason < terms.length; reason++) {
            terms[reason] -= now[reason];
        }
        return terms;
    }

    private double chance(int member, double value) {
        Rules rules = scene.rules(member);
        return StrictFunctions.sigmoid(rules.get(PRECISION) * (value - rules.get(ADMISSION_COST)));
    }

    /** The chance that the members would admit a state; NaN where too many of them could tip the scale to say. */
    double admission(Treaty treaty, int asker) {
        int[] members = treaty.members();
        boolean unanimous = treaty.text().quota() > 1 - ROUNDING;
        if (!unanimous && members.length > COUNTED) {
            return Double.NaN;
        }
        Pact enlarged = Pact.of(treaty, Members.with(members, asker));
        double[] chance = new double[members.length];
        for (int at = 0; at < members.length; at++) {
            chance[at] = chance(members[at], Valuation.sum(difference(treaty, members[at], enlarged)));
        }
        return unanimous ? Arrays.stream(chance).reduce(1, (all, each) -> all * each) : quorum(treaty, chance, 0, 0);
    }

    /** The chance that the votes from one place on lift the yes weight to the quota. */
    private double quorum(Treaty treaty, double[] chance, int at, double yes) {
        if (yes >= treaty.text().quota() - ROUNDING) {
            return 1;
        }
        if (at == chance.length) {
            return 0;
        }
        double weight =
                Voice.weight(scene.view(), treaty.members(), treaty.text().voting(), treaty.members()[at]);
        return chance[at] * quorum(treaty, chance, at + 1, yes + weight)
                + (1 - chance[at]) * quorum(treaty, chance, at + 1, yes);
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
