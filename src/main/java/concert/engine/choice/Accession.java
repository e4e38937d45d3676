package concert.engine.choice;

import static concert.theory.book.Parameter.ADMISSION_COST;
import static concert.theory.book.Parameter.OBJECTION;
import static concert.theory.book.Parameter.PRECISION;
import static concert.theory.book.Parameter.SILENCE;

import concert.engine.tick.Offer;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.TreatyTerms;
import concert.model.event.TreatyEvent;
import concert.model.number.CounterRng;
import concert.model.number.StrictFunctions;
import concert.model.record.Closeness;
import concert.model.record.Decision;
import concert.model.treaty.Commitments.Admission;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.theory.Pact;
import concert.theory.Voice;
import concert.theory.book.Rules;
import concert.theory.reason.Valuation;

/**
 * An outsider asks into a standing treaty (E5, E12). Under the silence procedure it is in unless members object whose
 * weight the quota cannot spare, all on one draw, so that the most doubtful decides and not the number of members;
 * otherwise each member votes for itself.
 */
final class Accession {
    private final TickContext scene;
    private final Streams streams;
    private final TreatyTerms terms;
    private final Consent consent;
    private final Options options;
    private final Valuation valuation;

    Accession(TickContext scene, Streams streams, TreatyTerms terms, Options options) {
        this.scene = scene;
        this.streams = streams;
        this.terms = terms;
        this.options = options;
        this.consent = new Consent(scene, streams);
        this.valuation = new Valuation(scene.outlook());
    }

    /** Whether the state is in: it consents as a signatory and the yes votes reach the quota. */
    boolean ask(Tick tick, Offer offer) {
        Treaty treaty = offer.treaty();
        int me = offer.from();
        if (!options.open(treaty, me)) {
            return false;
        }
        int[] members = Members.with(treaty.members(), me);
        double[] worth = terms.terms(me, Pact.of(treaty, members));
        double chance = consent.chance(me, depth(treaty), Valuation.sum(worth));
        boolean drawn = consent.draw(tick.number(), me, offer) < chance;
        if (scene.seats().picked(me) == null ? !drawn : !confirms(tick, offer, members, drawn, chance, worth)) {
            return false;
        }
        double yes = 0;
        for (int member : treaty.members()) {
            if (agrees(tick, treaty, member, me)) {
                yes += weight(treaty, member);
            }
        }
        boolean admitted = yes >= treaty.text().quota() - Ballot.ROUNDING;
        if (admitted) {
            tick.happen(new TreatyEvent.Joined(tick.number(), treaty.id(), me, yes, Valuation.sum(worth)));
        }
        return admitted;
    }

    /** How deep a treaty commits its members, in [0,1]. */
    private double depth(Treaty treaty) {
        return scene.parameters().scale().depth(treaty.obligations());
    }

    private double weight(Treaty treaty, int member) {
        return Voice.weight(scene.view(), treaty.members(), treaty.text().voting(), member);
    }

    /** Asks whoever sits in the asker's seat, and picked this move, to sign it. */
    private boolean confirms(Tick tick, Offer offer, int[] members, boolean drawn, double chance, double[] worth) {
        Treaty treaty = offer.treaty();
        Decision move = new Decision(
                offer.from(),
                null,
                Decision.Move.JOIN,
                treaty.kind(),
                -1,
                treaty.id(),
                Valuation.sum(worth),
                Decision.chance(drawn, chance),
                drawn,
                drawn,
                worth);
        return scene.seats().answer(tick.number(), move, true, members).chosen();
    }

    /** Draws a member's vote, or asks its seat, and records what it weighed. */
    private boolean agrees(Tick tick, Treaty treaty, int member, int asker) {
        double[] worth = change(treaty, member, asker);
        double value = Valuation.sum(worth);
        double chance = chance(treaty, member, value);
        double draw = draw(tick.number(), treaty, member, asker);
        boolean yes = silent(treaty) ? draw >= 1 - chance : draw < chance;
        double drew = Decision.chance(yes, chance);
        Decision drawn = new Decision(
                        member,
                        null,
                        Decision.Move.VOTE,
                        treaty.kind(),
                        asker,
                        treaty.id(),
                        value,
                        drew,
                        yes,
                        yes,
                        worth)
                .near(closeness(treaty, member, value, silent(treaty) ? 1 - draw : draw));
        int[] members = Members.with(treaty.members(), asker);
        Decision vote = scene.seats().answer(tick.number(), drawn, false, members);
        tick.decisions().add(vote);
        return vote.chosen();
    }

    /** The number in [0,1) that a member votes by: one for all members where silence is consent. */
    private double draw(int tick, Treaty treaty, int member, int asker) {
        return silent(treaty)
                ? streams.uniform(tick, Streams.Purpose.VOTE, asker, streams.of(treaty))
                : streams.uniform(tick, Streams.Purpose.VOTE, member, own(treaty, asker));
    }

    private long own(Treaty treaty, int asker) {
        return CounterRng.with(streams.of(treaty), streams.of(asker));
    }

    /** Whether silence is consent. */
    boolean silent(Treaty treaty) {
        return scene.parameters().on(SILENCE) && treaty.commitments().admission() == Admission.SILENCE;
    }

    /** V enlarged - V now to a member, reason by reason and weighted. */
    double[] change(Treaty treaty, int member, int asker) {
        scene.outlook().without(member, treaty);
        double[] change = valuation.terms(Pact.of(treaty, Members.with(treaty.members(), asker)));
        double[] now = valuation.terms(Pact.of(treaty, treaty.members()));
        for (int reason = 0; reason < change.length; reason++) {
            change[reason] -= now[reason];
        }
        return change;
    }

    /** The chance that a member lets a state in: sigma(beta (dV/u - c_admit + objection iota)), the last by silence alone. */
    private double chance(Treaty treaty, int member, double value) {
        return StrictFunctions.sigmoid(scene.rules(member).get(PRECISION) * surplus(treaty, member, value));
    }

    private double surplus(Treaty treaty, int member, double value) {
        Rules rules = scene.rules(member);
        double reluctance = silent(treaty) ? rules.get(OBJECTION) * treaty.institution : 0;
        return value / scene.unit().value() - rules.get(ADMISSION_COST) + reluctance;
    }

    private Closeness closeness(Treaty treaty, int member, double value, double draw) {
        double precision = scene.rules(member).get(PRECISION);
        double surplus = surplus(treaty, member, value);
        return Closeness.of(scene.unit().value(), chance(treaty, member, value), precision, surplus, draw);
    }

    /** The chance that the members would admit a state. */
    double admission(Treaty treaty, int asker) {
        int[] members = treaty.members();
        double[] yes = new double[members.length];
        double[] weight = new double[members.length];
        for (int at = 0; at < members.length; at++) {
            double value = Valuation.sum(change(treaty, members[at], asker));
            yes[at] = chance(treaty, members[at], value);
            weight[at] = weight(treaty, members[at]);
        }
        return Ballot.passes(yes, weight, treaty.text().quota(), silent(treaty));
    }
}
