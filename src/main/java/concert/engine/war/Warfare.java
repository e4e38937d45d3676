package concert.engine.war;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.Streams;
import concert.engine.tick.Streams.Purpose;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Endings;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.event.War;
import concert.model.event.WarEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.theory.Contest;
import concert.theory.Threats;
import concert.theory.book.Parameters;
import java.util.ArrayList;
import java.util.List;

/** A war, fought within its tick: who comes, who wins, what it costs (E9). */
final class Warfare {
    private final World world;
    private final Parameters parameters;
    private final Streams streams;
    private final CasusFoederis casus;

    /** Two states that will fight and what each believes of its chance. */
    record Quarrel(int id, int attacker, int defender, double attackerBelief, double defenderBelief) {}

    Warfare(TickContext scene, Streams streams) {
        this.world = scene.world();
        this.parameters = scene.parameters();
        this.streams = streams;
        this.casus = new CasusFoederis(scene, streams);
    }

    /** Fights it out; marks those who fought. */
    War fight(Tick tick, Quarrel quarrel, boolean[] fought) {
        int attacker = quarrel.attacker();
        int defender = quarrel.defender();
        double home = world.capability[defender];
        double abroad = world.capability[attacker] * world.proximity.get(attacker, defender);
        List<CasusFoederis.Call> called = casus.called(tick.number(), quarrel, fought);
        Contributions attack = contribute(called, false, abroad, home);
        Contributions defence = contribute(called, true, home, attack.total());
        List<War.Call> calls = new ArrayList<>();
        calls.addAll(answers(called, false, attack));
        calls.addAll(answers(called, true, defence));
        double chance = Contest.chance(defence.total(), attack.total(), parameters.get(DECISIVENESS));
        double u = streams.uniform(tick.number(), Purpose.OUTCOME, defender, streams.of(attacker));
        War war = new War(
                quarrel.id(),
                tick.number(),
                attacker,
                defender,
                quarrel.attackerBelief(),
                quarrel.defenderBelief(),
                attack.total(),
                defence.total(),
                chance,
                u < chance,
                calls);
        after(tick, war, fought);
        return war;
    }

    private Contributions contribute(List<CasusFoederis.Call> called, boolean defending, double own, double enemy) {
        List<CasusFoederis.Call> side =
                called.stream().filter(each -> each.withDefender() == defending).toList();
        double[] values = side.stream().mapToDouble(CasusFoederis.Call::value).toArray();
        double[] powers = side.stream().mapToDouble(CasusFoederis.Call::power).toArray();
        double mean = Threats.meanCapability(world);
        return Contributions.of(
                values, powers, new Contributions.Field(own, enemy, mean, parameters.get(CONTRIBUTION_COST)));
    }

    private List<War.Call> answers(List<CasusFoederis.Call> called, boolean defending, Contributions contributions) {
        List<War.Call> answers = new ArrayList<>();
        for (CasusFoederis.Call each : called) {
            if (each.withDefender() == defending) {
                answers.add(casus.answer(each, contributions.shares()[answers.size()]));
            }
        }
        return answers;
    }

    private void after(Tick tick, War war, boolean[] fought) {
        List<Double> losses = new ArrayList<>();
        for (boolean defending : new boolean[] {false, true}) {
            boolean won = defending == war.defenderWon();
            for (int fighter : war.side(defending)) {
                fought[fighter] = true;
                double loss = parameters.get(WAR_LOSS) * (won ? parameters.get(WINNERS_LOSS) : 1);
                losses.add(world.driven[fighter] ? 0 : loss);
            }
        }
        tick.happen(new WarEvent.Fought(
                war, losses.stream().mapToDouble(each -> each).toArray()));
        reveal(tick, war);
        violate(tick, war);
        conquer(tick, war);
    }

    private void reveal(Tick tick, War war) {
        for (War.Call each : war.calls()) {
            if (each.obliged() && each.honoured()) {
                Treaty treaty = world.treaty(each.treaty());
                if (treaty.alive() && treaty.text().publicity() == Publicity.SECRET && treaty.belief < 1) {
                    tick.happen(new TreatyEvent.Revealed(tick.number(), treaty.id(), 1));
                }
            }
        }
    }

    /** Allies who fought each other: the attacker's side goes, and the pact with it when fewer than two are left. */
    private void violate(Tick tick, War war) {
        for (int member : war.side(false)) {
            for (Treaty treaty : List.copyOf(world.treatiesOf(member))) {
                boolean both = false;
                for (int foe : war.side(true)) {
                    both |= treaty.has(foe);
                }
                if (both && treaty.members().length == 2) {
                    tick.happen(new TreatyEvent.Ended(tick.number(), treaty.id(), Cause.VIOLATION));
                } else if (both) {
                    Endings.leave(
                            world, tick, TreatyEvent.Left.forced(tick.number(), treaty.id(), member, Cause.VIOLATION));
                }
            }
        }
    }

    private boolean enough(War war) {
        return war.attackerPower() >= parameters.get(CRUSHING_SUPERIORITY) * war.defenderPower();
    }

    /** A beaten defender at crushing odds, three to one, may lose its sovereignty. */
    private void conquer(Tick tick, War war) {
        boolean crushed = !war.defenderWon() && enough(war);
        int victim = war.defender();
        double u = streams.uniform(tick.number(), Purpose.CONQUEST, victim, streams.of(war.attacker()));
        if (crushed && u < parameters.get(CONQUEST_CHANCE)) {
            Endings.leaveAll(world, tick, victim, Cause.CONQUEST);
            boolean driven = world.driven[victim] || world.driven[war.attacker()];
            double gain = driven ? 0 : parameters.get(SPOILS) * world.capability[victim];
            tick.happen(new WarEvent.Conquered(tick.number(), war.attacker(), victim, gain));
        }
    }
}
