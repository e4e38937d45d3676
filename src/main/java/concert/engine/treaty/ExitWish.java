package concert.engine.treaty;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.number.StrictFunctions;
import concert.model.record.Closeness;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import concert.theory.reason.Valuation;
import java.util.Arrays;
import java.util.List;

/** How much a member wishes to leave a treaty, and how often it asks itself (E5). */
final class ExitWish {
    private final TickContext scene;
    private final World world;
    private final Streams streams;
    private final boolean[] newLeader;

    ExitWish(TickContext scene, Streams streams) {
        this.scene = scene;
        this.world = scene.world();
        this.streams = streams;
        this.newLeader = new boolean[world.size()];
    }

    /** Notes which states have a new leader this tick. */
    void readLeaders(List<Shock> shocks) {
        Arrays.fill(newLeader, false);
        shocks.stream().filter(Shock.Leader.class::isInstance).forEach(each -> newLeader[each.state()] = true);
    }

    /** X = x0 + xI iota + xD d + xR b: what holds a member beyond its interest. */
    double stay(Treaty treaty, int member) {
        Rules rules = scene.rules(member);
        return rules.get(SUNK_COST)
                + rules.get(EXIT_COST_INSTITUTION) * treaty.institution
                + rules.get(EXIT_COST_DEMOCRACY) * world.regime[member]
                + rules.get(AUDIENCE_COST) * treaty.belief;
    }

    double draw(Tick tick, Treaty treaty, int member) {
        Streams.Purpose purpose = due(tick, treaty) ? Streams.Purpose.RENEWAL : Streams.Purpose.EXIT;
        return streams.uniform(tick.number(), purpose, member, streams.of(treaty));
    }

    /** How near staying is to leaving: it stays when a draw is below sigma(beta held), of those it considers leaving in. */
    Closeness closeness(Tick tick, Tick.Weighed weighed) {
        Treaty treaty = weighed.treaty();
        Membership membership = treaty.membership(weighed.member());
        double stays = 1 - draw(tick, treaty, weighed.member()) / considered(tick, treaty, weighed.member());
        double precision = scene.rules(weighed.member()).get(PRECISION);
        double held = held(weighed);
        double will = StrictFunctions.sigmoid(precision * held);
        return Closeness.of(scene.unit().value(), will, precision, held, stays)
                .by(membership.noted() ? decided(weighed, membership.terms()) : -1);
    }

    /** V/u - keep c + X. */
    private double held(Tick.Weighed weighed) {
        Parameters world = scene.parameters();
        double depth = world.scale().depth(weighed.treaty().obligations());
        double cost = world.get(SIGNING_COST) + world.get(SIGNING_COST_DEPTH) * depth;
        return weighed.value() / scene.unit().value() - world.get(KEEPING) * cost + weighed.stay();
    }

    /** ax sigma(-beta (V/u - keep c + X)): what makes leaving harder than not signing is X alone (E5). */
    double hazard(Tick tick, Tick.Weighed weighed) {
        double wish = StrictFunctions.sigmoid(-scene.rules(weighed.member()).get(PRECISION) * held(weighed));
        return considered(tick, weighed.treaty(), weighed.member()) * wish;
    }

    /** How often a member considers leaving a treaty this tick: always when its term is over, at its rate otherwise. */
    double considered(Tick tick, Treaty treaty, int member) {
        return due(tick, treaty) ? 1 : rate(member);
    }

    /**
     * How often a member considers leaving: ax, and with a new leader the more surely the less democratic it is, since
     * a new coalition in power inherits a democracy's promises but not an autocrat's (Leeds, Mattes &amp; Vogel 2009).
     */
    private double rate(int member) {
        double rate = scene.rules(member).get(EXIT_RATE);
        return newLeader[member] ? rate + (1 - rate) * (1 - world.regime[member]) : rate;
    }

    static boolean due(Tick tick, Treaty treaty) {
        return treaty.text().term().fixed()
                && tick.number() - treaty.renewed() >= treaty.text().term().ticks();
    }

    /**
     * The term that, put back to what it was at signing, would make leaving least likely: the one that fell most; -1 where
     * the whole is worth no less than then.
     */
    static int decided(Tick.Weighed weighed, double[] before) {
        if (weighed.value() >= Valuation.sum(before)) {
            return -1;
        }
        int most = 0;
        for (int reason = 1; reason < before.length; reason++) {
            if (before[reason] - weighed.terms()[reason] > before[most] - weighed.terms()[most]) {
                most = reason;
            }
        }
        return most;
    }
}
