package concert.engine.choice;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.Offer;
import concert.engine.tick.PhaseStep;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.TreatyTerms;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.number.StrictFunctions;
import concert.model.record.Decision;
import concert.model.treaty.Cause;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.Obligations;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.theory.Cohesion;
import concert.theory.Pact;
import concert.theory.reason.Valuation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Step 5, first half: the offers of the tick are put and answered, best first (E5). */
public final class Negotiate implements PhaseStep {
    private final TickContext scene;
    private final Conference conference;
    private final Streams streams;
    private final TreatyTerms drafts;
    private final Accession accession;

    /**
     * The step at work on one world.
     * @param drafts the terms that offers are drafted on
     */
    public Negotiate(Deliberation deliberation, Streams streams, TreatyTerms drafts) {
        this.scene = deliberation.scene();
        this.conference = deliberation.conference();
        this.streams = streams;
        this.drafts = drafts;
        this.accession = new Accession(scene, streams);
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

    private boolean propose(Tick tick, Offer offer) {
        if (Options.holds(scene.view(), offer.from(), offer.to(), offer.kind())) {
            return false;
        }
        List<Integer> invited = conference.invited(offer);
        int[] members = {offer.from()};
        for (int each : invited) {
            int[] more = Members.with(members, each);
            boolean free = Arrays.stream(members).noneMatch(in -> Options.holds(scene.view(), in, each, offer.kind()));
            if (free && consents(tick, offer, each, more)) {
                members = more;
            }
        }
        if (members.length < offer.kind().leastSignatories() || !consents(tick, offer, offer.from(), members)) {
            return false;
        }
        sign(tick, drafts.pact(offer.kind(), members, drafts.targets(offer, members)));
        return true;
    }

    /** Draws a signatory's consent, sigma(beta (V - c)), or asks its seat, and records its reasons. */
    private boolean consents(Tick tick, Offer offer, int me, int[] members) {
        Pact pact = drafts.pact(offer.kind(), members, drafts.targets(offer, members));
        double[] terms = drafts.terms(me, pact);
        double value = Valuation.sum(terms);
        double chance = StrictFunctions.sigmoid(Options.consent(scene.rules(me), offer.kind(), value));
        boolean proposes = me == offer.from();
        long other = proposes
                ? streams.of(new int[] {offer.to()}, offer.kind())
                : streams.of(new int[] {offer.from()}, offer.kind());
        Streams.Purpose purpose = proposes ? Streams.Purpose.PROPOSER_CONSENT : Streams.Purpose.CONSENT;
        boolean yes = streams.uniform(tick.number(), purpose, me, other) < chance;
        int partner = proposes ? offer.to() : offer.from();
        double drew = Decision.chance(yes, chance);
        Decision drawn =
                new Decision(me, null, Decision.Move.ANSWER, offer.kind(), partner, -1, value, drew, yes, yes, terms);
        Decision answer = scene.seats().answer(tick.number(), drawn, proposes, members);
        tick.decisions().add(answer);
        return answer.chosen();
    }

    private void sign(Tick tick, Pact pact) {
        World world = scene.world();
        Draft draft = drafts.draft(tick.number(), pact);
        double belief = draft.text().publicity() == Publicity.SECRET
                ? scene.parameters().get(SECRET_BELIEF)
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
        Obligations covers = pact.obligations();
        for (Treaty old : List.copyOf(scene.world().treatiesOf(members[0]))) {
            boolean same = old.members().length == 2 && old.has(members[1]);
            if (same && covers.covers(old.obligations())) {
                tick.happen(new TreatyEvent.Ended(tick.number(), old.id(), Cause.REPLACED));
            }
        }
    }
}
