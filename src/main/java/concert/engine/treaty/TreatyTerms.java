package concert.engine.treaty;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.Offer;
import concert.engine.tick.Streams;
import concert.engine.tick.TickContext;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.theory.Pact;
import concert.theory.book.Parameters;
import concert.theory.reason.Valuation;

/** The terms of new treaties, which are not chosen (E5), and what signatories see in them. */
public final class TreatyTerms {
    private final TickContext scene;
    private final Streams streams;
    private final Valuation valuation;

    /** Terms for the treaties of one world. */
    public TreatyTerms(TickContext scene, Streams streams) {
        this.scene = scene;
        this.streams = streams;
        this.valuation = new Valuation(scene.outlook());
    }

    /** The weighted terms of a treaty about to be signed or joined to one of its signatories, on today's portfolio. */
    public double[] terms(int me, Pact pact) {
        scene.outlook().of(me);
        return valuation.signing(pact, scene.unit().value());
    }

    /** An offer as it is worth before its attention is counted, on today's portfolio of the state that makes it. */
    public Offer offer(int me, int you, TreatyKind kind, int target, int[] members) {
        scene.outlook().of(me);
        Pact pact = pact(me, kind, target, members);
        return new Offer(me, you, kind, target, null, members, valuation.terms(pact), valuation.attention(pact));
    }

    /** The same of asking into a treaty. */
    public Offer asking(int me, Treaty treaty) {
        scene.outlook().of(me);
        int[] members = Members.with(treaty.members(), me);
        Pact pact = Pact.of(treaty, members);
        return new Offer(me, -1, treaty.kind(), -1, treaty, members, valuation.terms(pact), valuation.attention(pact));
    }

    /** The offer with what its attention costs in the unit of the day. */
    public Offer charged(Offer offer) {
        double cost = offer.attention() * scene.unit().value();
        return new Offer(
                offer.from(),
                offer.to(),
                offer.kind(),
                offer.target(),
                offer.treaty(),
                offer.members(),
                valuation.less(offer.terms(), cost),
                0);
    }

    /**
     * A pact not yet signed, at the cohesion it would have.
     *
     * @param target whom an offence pact would be directed at, or -1
     */
    public Pact pact(int proposer, TreatyKind kind, int target, int[] members) {
        return scene.prospects().pact(kind, members, targets(proposer, kind, target, members));
    }

    /** What an offer would be signed as by some of those it goes to, or what a treaty would be, enlarged. */
    public Pact pact(Offer offer, int[] members) {
        return offer.joins()
                ? Pact.of(offer.treaty(), members)
                : pact(offer.from(), offer.kind(), offer.target(), members);
    }

    /** Whom a treaty is directed at: an offence pact's target, else the proposer's gravest threat unless it signs. */
    private int[] targets(int proposer, TreatyKind kind, int target, int[] members) {
        if (target >= 0) {
            return new int[] {target};
        }
        int threat = kind.aimed() ? scene.view().gravestThreat(proposer) : -1;
        return threat < 0 || Members.has(members, threat) ? new int[0] : new int[] {threat};
    }

    /** The text of a pact signed now; publicity by one draw keyed by tick and founders. */
    public Draft draft(int tick, Pact pact) {
        Parameters world = scene.parameters();
        Term term = pact.kind() == TreatyKind.OFFENCE && pact.targets().length > 0
                ? Term.AD_HOC
                : new Term((int) Math.round(world.get(TERM)));
        TreatyText text = new TreatyText(
                "",
                pact.kind(),
                publicity(tick, pact),
                term,
                pact.kind().clause(),
                pact.institution(),
                world.get(INTEROPERABILITY),
                pact.voting(),
                world.get(QUOTA),
                false);
        return new Draft(text, pact.members(), pact.targets(), tick);
    }

    /** By one draw; an order meant to bind all comers is never kept secret. */
    private Publicity publicity(int tick, Pact pact) {
        int[] founders = pact.members();
        double secret = scene.parameters().get(SECRET_SHARE);
        double partial = scene.parameters().get(PARTIAL_SHARE);
        double u = streams.uniform(tick, Streams.Purpose.PUBLICITY, founders[0], streams.of(founders));
        return u < secret && !pact.kind().order()
                ? Publicity.SECRET
                : u < secret + partial ? Publicity.PARTIAL : Publicity.OPEN;
    }
}
