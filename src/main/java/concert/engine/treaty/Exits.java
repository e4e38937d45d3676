package concert.engine.treaty;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.PhaseStep;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.event.TreatyEvent;
import concert.model.record.Decision;
import concert.model.treaty.Cause;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import concert.theory.Pact;
import concert.theory.reason.Reason;
import concert.theory.reason.Reasons;
import concert.theory.reason.Valuation;
import java.util.Arrays;
import java.util.List;

/** Step 5, second half: each member weighs each of its treaties and may leave or not renew (E5, E12). */
public final class Exits implements PhaseStep {
    private final TickContext scene;
    private final World world;
    private final Valuation valuation;
    private final ExitWish wish;

    /** The step at work on one world. */
    public Exits(TickContext scene, Streams streams) {
        this.scene = scene;
        this.world = scene.world();
        this.valuation = new Valuation(scene.outlook());
        this.wish = new ExitWish(scene, streams);
    }

    /** Weighs every membership on the same picture, then lets go those who leave. */
    @Override
    public void run(Tick tick) {
        leaveAsScripted(tick);
        readLeaders(tick.shocks());
        List<Tick.Weighed> all = weighed();
        List<Decision> parting = all.stream().map(each -> parting(tick, each)).toList();
        for (int at = 0; at < parting.size(); at++) {
            if (parting.get(at) != null) {
                leave(tick, all.get(at), parting.get(at));
            }
        }
        Endings.coreLeft(scene, tick);
        renew(tick);
        Endings.lapse(scene, tick, null);
        tick.weighed(all);
    }

    /** Every membership, treaty by treaty; weighed state by state, so that what a state's treaties share is read once. */
    private List<Tick.Weighed> weighed() {
        int[] first = new int[world.everyTreaty().size() + 1];
        int count = 0;
        for (Treaty treaty : world.treaties()) {
            first[treaty.id()] = count;
            count += treaty.members().length;
        }
        Tick.Weighed[] all = new Tick.Weighed[count];
        for (int state = 0; state < world.size(); state++) {
            for (Treaty treaty : world.treatiesOf(state)) {
                int place = Arrays.binarySearch(treaty.members(), state);
                all[first[treaty.id()] + place] = weigh(treaty, state);
            }
        }
        return List.of(all);
    }

    /** Notes which states have a new leader this tick. */
    public void readLeaders(List<Shock> shocks) {
        wish.readLeaders(shocks);
    }

    /** X = x0 + xI iota + xD d + xR b: what holds a member beyond its interest. */
    public double stay(Treaty treaty, int member) {
        return wish.stay(treaty, member);
    }

    /** How often a member considers leaving a treaty this tick: always when its term is over, at its rate otherwise. */
    public double considered(Tick tick, Treaty treaty, int member) {
        return wish.considered(tick, treaty, member);
    }

    private void leaveAsScripted(Tick tick) {
        for (Shock each : tick.shocks()) {
            if (each instanceof Shock.Leave leave) {
                for (Treaty treaty : List.copyOf(world.treatiesOf(leave.state()))) {
                    if (leave.name().isEmpty()
                            || leave.name().equals(treaty.text().name())) {
                        Endings.leave(
                                world,
                                tick,
                                TreatyEvent.Left.forced(tick.number(), treaty.id(), leave.state(), Cause.SCRIPTED));
                    }
                }
            }
        }
    }

    private Tick.Weighed weigh(Treaty treaty, int member) {
        Tick.Weighed weighed = look(treaty, member);
        Membership membership = treaty.membership(member);
        if (!membership.noted()) {
            double likeness = scene.cohesion().likeness(treaty.members(), member);
            membership.note(weighed.terms(), trust(treaty, member), likeness);
        }
        return weighed;
    }

    /** What a treaty is worth to a member today. */
    private Tick.Weighed look(Treaty treaty, int member) {
        scene.outlook().without(member, treaty);
        double[] terms = valuation.keeping(
                Pact.of(treaty, treaty.members()), scene.unit().value());
        return new Tick.Weighed(treaty, member, terms, Valuation.sum(terms), stay(treaty, member));
    }

    /** What leaving a treaty is to a member today, as it would be drawn: its value, its reasons and its chance. */
    public Decision exit(Tick tick, Treaty treaty, int member) {
        return decision(tick, look(treaty, member), true);
    }

    private double trust(Treaty treaty, int member) {
        double sum = 0;
        for (int each : treaty.members()) {
            sum += each == member ? 0 : world.trust.get(member, each);
        }
        return sum / (treaty.members().length - 1);
    }

    /** The decision of a member to go, null when it stays; one that its seat holds back from going is recorded. */
    private Decision parting(Tick tick, Tick.Weighed weighed) {
        Treaty treaty = weighed.treaty();
        if (treaty.membership(weighed.member()).joined() == tick.number()) {
            return null;
        }
        boolean drawn = wish.draw(tick, treaty, weighed.member()) < wish.hazard(tick, weighed);
        if (!drawn && scene.seats().of(weighed.member()) == null) {
            return null;
        }
        Decision wish = decision(tick, weighed, drawn);
        Decision decided = scene.seats().answer(tick.number(), wish, false, treaty.members());
        if (drawn && !decided.chosen()) {
            tick.decisions().add(decided);
        }
        return decided.chosen() ? decided : null;
    }

    private Decision decision(Tick tick, Tick.Weighed weighed, boolean leaves) {
        Treaty treaty = weighed.treaty();
        return new Decision(
                        weighed.member(),
                        null,
                        ExitWish.due(tick, treaty) ? Decision.Move.LAPSE : Decision.Move.LEAVE,
                        treaty.kind(),
                        -1,
                        treaty.id(),
                        weighed.value(),
                        Decision.chance(leaves, wish.hazard(tick, weighed)),
                        leaves,
                        false,
                        weighed.terms())
                .near(wish.closeness(tick, weighed));
    }

    private void leave(Tick tick, Tick.Weighed weighed, Decision decision) {
        Treaty treaty = weighed.treaty();
        if (!treaty.alive() || !treaty.has(weighed.member())) {
            return;
        }
        Cause cause = ExitWish.due(tick, treaty) ? Cause.UNRENEWED : cause(weighed, tick.defeated(weighed.member()));
        tick.decisions().add(decision);
        Endings.leave(
                world,
                tick,
                new TreatyEvent.Left(
                        tick.number(), treaty.id(), weighed.member(), cause, weighed.value(), weighed.stay()));
    }

    /** Why a member leaves: broken trust, a lost war, else what decided it (E12). */
    private Cause cause(Tick.Weighed weighed, boolean defeated) {
        Membership membership = weighed.treaty().membership(weighed.member());
        if (membership.trust() - trust(weighed.treaty(), weighed.member())
                > scene.parameters().get(BROKEN_TRUST)) {
            return Cause.BROKEN_TRUST;
        }
        if (defeated) {
            return Cause.DEFEAT;
        }
        int decided = ExitWish.decided(weighed, membership.terms());
        if (decided < 0) {
            return Cause.NEVER_WANTED;
        }
        double likeness = scene.cohesion().likeness(weighed.treaty().members(), weighed.member());
        Reason fallen = Reasons.ALL.get(decided);
        return likeness < membership.likeness() ? fallen.lostAsThreatsPart() : fallen.lost();
    }

    private void renew(Tick tick) {
        for (Treaty each : List.copyOf(world.treaties())) {
            if (ExitWish.due(tick, each)) {
                tick.happen(new TreatyEvent.Renewed(tick.number(), each.id()));
            }
        }
    }
}
