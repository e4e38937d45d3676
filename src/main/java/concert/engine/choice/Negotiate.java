package concert.engine.choice;

import concert.engine.tick.Offer;
import concert.engine.tick.PhaseStep;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.TreatyTerms;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.record.Decision;
import concert.model.treaty.Cause;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.Obligations;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.theory.Cohesion;
import concert.theory.Pact;
import concert.theory.book.Parameter;
import concert.theory.reason.Valuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Step 5, first half: the offers of the tick are put and answered, best first (E5). */
public final class Negotiate implements PhaseStep {
    private final TickContext scene;
    private final Streams streams;
    private final TreatyTerms terms;
    private final Consent consent;
    private final Accession accession;

    /** The step at work on one world, with what its states deliberate by. */
    public Negotiate(Deliberation deliberation) {
        this.scene = deliberation.scene();
        this.streams = deliberation.streams();
        this.terms = deliberation.terms();
        this.consent = deliberation.consent();
        this.accession = deliberation.accession();
    }

    @Override
    public void run(Tick tick) {
        List<Offer> offers = tick.offers().stream()
                .sorted(Comparator.comparingDouble((Offer each) -> -each.value())
                        .thenComparingDouble(
                                each -> streams.uniform(tick.number(), Streams.Purpose.TURN, each.from(), 0))
                        .thenComparingInt(Offer::from))
                .toList();
        for (Offer each : offers) {
            boolean agreed = each.joins() ? accession.ask(tick, each) : propose(tick, each);
            if (agreed) {
                mark(tick, each);
            }
        }
    }

    /** Notes in the proposer's record that everyone who had to agree did. */
    private static void mark(Tick tick, Offer offer) {
        List<Decision> decisions = tick.decisions();
        for (int at = 0; at < decisions.size(); at++) {
            Decision each = decisions.get(at);
            boolean move = each.move().role() == Decision.Move.Role.MOVE;
            if (each.state() == offer.from() && each.chosen() && move) {
                decisions.set(at, each.agreed());
            }
        }
    }

    /** All weigh the list; who would not sign it drops out, until it is signed by all who are left, or by nobody. */
    private boolean propose(Tick tick, Offer offer) {
        int[] members = offer.members();
        Decision[] answers = new Decision[scene.view().size()];
        int before = 0;
        while (before != members.length && possible(offer, members)) {
            before = members.length;
            members = answering(tick, offer, members, answers);
        }
        for (int each : order(offer, offer.members())) {
            if (answers[each] != null) {
                tick.decisions().add(answers[each]);
            }
        }
        boolean signed = possible(offer, members);
        if (signed) {
            sign(tick, terms.pact(offer, members));
        }
        return signed;
    }

    /** Whether enough are left, the proposer among them, and two do not hold such a treaty already. */
    private boolean possible(Offer offer, int[] members) {
        return members.length >= offer.kind().leastSignatories()
                && Members.has(members, offer.from())
                && (members.length > 2 || !Options.held(scene.view(), members[0], members[1], offer.kind()));
    }

    /** Those who would sign a list, the proposer asked last and only when enough others would. */
    private int[] answering(Tick tick, Offer offer, int[] members, Decision[] answers) {
        Pact pact = terms.pact(offer, members);
        int[] left = {};
        for (int each : order(offer, members)) {
            boolean last = each == offer.from();
            boolean asked = !last || left.length + 1 >= offer.kind().leastSignatories();
            Decision answer = asked ? answer(tick, offer, each, pact, answers[each]) : null;
            if (asked) {
                answers[each] = answer;
            }
            left = answer != null && answer.chosen() ? Members.with(left, each) : left;
        }
        return left;
    }

    /** The partner first, then the others by code, the proposer last. */
    private static List<Integer> order(Offer offer, int[] members) {
        List<Integer> order = new ArrayList<>();
        order.add(offer.to());
        for (int each : members) {
            if (each != offer.to() && each != offer.from()) {
                order.add(each);
            }
        }
        order.add(offer.from());
        order.removeIf(each -> !Members.has(members, each));
        return order;
    }

    /**
     * Draws a signatory's consent, or asks its seat, with its reasons. Who decided itself on a longer list is asked about
     * the shorter one too, and both are recorded, so that the run can be repeated; who left it to the theory is not.
     *
     * @param before what it said to the longer list, null on the first
     */
    private Decision answer(Tick tick, Offer offer, int me, Pact pact, Decision before) {
        double[] worth = terms.terms(me, pact);
        double value = Valuation.sum(worth);
        double depth = scene.rules(me).depth(offer.kind());
        double chance = consent.chance(me, depth, value);
        double draw = consent.draw(tick.number(), me, offer);
        boolean yes = draw < chance;
        boolean proposes = me == offer.from();
        int partner = proposes ? offer.to() : offer.from();
        double drew = Decision.chance(yes, chance);
        Decision drawn = new Decision(
                        me, null, Decision.Move.ANSWER, offer.kind(), partner, -1, value, drew, yes, yes, worth)
                .near(consent.closeness(me, depth, value, draw));
        if (before != null) {
            tick.decisions().add(before);
        }
        boolean asked = before == null || before.human();
        return asked ? scene.seats().answer(tick.number(), drawn, proposes, pact.members()) : drawn;
    }

    private void sign(Tick tick, Pact pact) {
        World world = scene.world();
        Draft draft = terms.draft(tick.number(), pact);
        double belief = draft.text().publicity() == Publicity.SECRET
                ? scene.parameters().get(Parameter.SECRET_BELIEF)
                : 1;
        double operational = Cohesion.operational(world, pact.members(), pact.institution());
        double strategic = scene.prospects().strategic(pact.members());
        int id = world.everyTreaty().size() + 1;
        TreatyEvent.Signed signed =
                new TreatyEvent.Signed(tick.number(), id, draft, belief, strategic, operational, pact.cohesion());
        replace(tick, pact);
        tick.happen(signed);
    }

    /** Closes an older treaty of exactly the same two states that the new one covers. */
    private void replace(Tick tick, Pact pact) {
        int[] members = pact.members();
        if (members.length != 2) {
            return;
        }
        Obligations covers = pact.commitments().all();
        for (Treaty old : List.copyOf(scene.world().treatiesOf(members[0]))) {
            boolean same = old.members().length == 2 && old.has(members[1]);
            if (same && covers.covers(old.obligations())) {
                tick.happen(new TreatyEvent.Ended(tick.number(), old.id(), Cause.REPLACED));
            }
        }
    }
}
