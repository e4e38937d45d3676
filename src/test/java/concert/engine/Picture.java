package concert.engine;

import concert.engine.choice.Consent;
import concert.engine.choice.Options;
import concert.engine.tick.Challenges;
import concert.engine.tick.Offer;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.TreatyTerms;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.number.StrictFunctions;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.Threats;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Setup;
import concert.theory.reason.Outlook;
import concert.theory.reason.Reasons;
import concert.theory.reason.Valuation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What states see when they choose in a tick, after its first three steps; opens the engine to the numbered cases. */
public final class Picture {
    private final TickContext scene;
    private final Options options;
    private final Valuation valuation;
    private final TreatyTerms drafts;

    /**
     * A treaty as a state may weigh it.
     *
     * @param pact what is weighed
     * @param standing the treaty it is or enlarges, null for a new one
     * @param enlarged whether a state would be added to the standing one
     */
    public record Deal(Pact pact, Treaty standing, boolean enlarged) {}

    private Picture(TickContext scene, Streams streams, Options options) {
        this.options = options;
        this.scene = scene;
        this.valuation = new Valuation(scene.outlook());
        this.drafts = new TreatyTerms(scene, streams);
    }

    /** The picture of tick {@code number}, 1 for the first; plays the setup up to it. */
    public static Picture of(Setup setup, int number) {
        Simulation run = new Simulation(setup);
        while (run.played() < number - 1 && run.tick()) {
            // up to the tick
        }
        TickContext scene = new TickContext(setup.world(), setup.rules(), setup.parameters());
        Streams streams = new Streams(setup.seed(), setup.world().states());
        Phases machine = new Phases(scene, streams);
        List<Shock> shocks = setup.shocks().stream()
                .filter(each -> each.tick() == run.played())
                .toList();
        Tick tick = new Tick(
                run.played(),
                setup.world(),
                new Tick.Start(shocks, new boolean[setup.world().size()], 0));
        for (Phase phase : List.of(Phase.DRIVE, Phase.PERCEIVE, Phase.ARM)) {
            machine.step(phase).run(tick);
        }
        Options options = machine.deliberation().options();
        return new Picture(scene, streams, options);
    }

    public World world() {
        return scene.world();
    }

    /** The outlook of a state. */
    public Outlook outlook(int me) {
        return scene.outlook().of(me);
    }

    public Rules rules(int me) {
        return scene.rules(me);
    }

    public double kappa(int me, int you) {
        return new Threats(scene.view()).kappa(scene.rules(me), me, you);
    }

    public double intent(int me, int you) {
        return new Threats(scene.view()).intent(scene.rules(me), me, you);
    }

    /** E7: the rate, the prize, p_j and p_i of a challenge. */
    public double[] challenge(int challenger, int target) {
        Challenges e7 = scene.challenges();
        return new double[] {
            e7.rates().get(challenger, target),
            e7.prize(challenger, target),
            e7.challengerChance(challenger, target),
            e7.targetChance(challenger, target)
        };
    }

    /** A new treaty; an offence pact without a target given takes the one its proposer, the first, would name. */
    public Deal offer(TreatyKind kind, int proposer, int[] members, int target) {
        int aim = target;
        if (kind == TreatyKind.OFFENCE && target < 0 && members.length == 2) {
            aim = outlook(proposer).targets().of(members[0] == proposer ? members[1] : members[0]);
        }
        return new Deal(drafts.pact(proposer, kind, aim, members), null, false);
    }

    /** Whom the two would turn an offence pact against, -1 for nobody. */
    public int target(int me, int you) {
        return outlook(me).targets().of(you);
    }

    /** A standing treaty as it is, or with one more member when {@code newcomer} is not -1. */
    public static Deal standing(Treaty treaty, int newcomer) {
        int[] members = newcomer < 0 ? treaty.members() : Members.with(treaty.members(), newcomer);
        return new Deal(Pact.of(treaty, members), treaty, newcomer >= 0);
    }

    /** The weighted terms of a deal to a state: to be signed, to be kept, or to be enlarged (E4, E5). */
    public double[] terms(int me, Deal deal) {
        boolean inside = deal.standing() != null && deal.standing().has(me);
        if (!inside) {
            scene.outlook().of(me);
            return valuation.signing(deal.pact(), scene.unit().value());
        }
        scene.outlook().without(me, deal.standing());
        double[] terms = valuation.terms(deal.pact());
        if (deal.enlarged()) {
            double[] now =
                    valuation.terms(Pact.of(deal.standing(), deal.standing().members()));
            for (int reason = 0; reason < terms.length; reason++) {
                terms[reason] -= now[reason];
            }
        }
        return terms;
    }

    /** One reason of a deal to a state before any weight. */
    public double reason(String name, int me, Deal deal) {
        scene.outlook().without(me, deal.standing());
        return Reasons.ALL.get(Reasons.place(name)).of(scene.outlook(), deal.pact());
    }

    /** The chance that a state consents to sign a deal (E5). */
    public double consent(int me, Deal deal) {
        double value = Valuation.sum(terms(me, deal));
        Rules rules = scene.rules(me);
        double surplus = value / scene.unit().value()
                - Consent.cost(rules, rules.depth(deal.pact().kind()));
        return StrictFunctions.sigmoid(rules.get(Parameter.PRECISION) * surplus);
    }

    /** Every move open to a state beside doing nothing, such as "defence B" or "join Pact". */
    public List<String> moves(int me) {
        Set<String> moves = new LinkedHashSet<>();
        for (int you = 0; you < world().size(); you++) {
            if (you != me && world().sovereign(me) && world().sovereign(you)) {
                options.between(me, you).forEach(each -> moves.add(told(each)));
            }
        }
        return List.copyOf(moves);
    }

    private String told(Offer offer) {
        return offer.joins()
                ? "join " + offer.treaty().text().name()
                : offer.kind().key() + " " + world().state(offer.to()).code();
    }
}
