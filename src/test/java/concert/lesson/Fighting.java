package concert.lesson;

import concert.model.event.War;
import concert.theory.book.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Questions about who fights in whose wars. */
final class Fighting {
    /** A war that began between two and has so many fighters was widened. */
    private static final int WIDE = 5;

    /** Cost of war to both sides together, 2 cw of E7: expectations that exceed one by more leave nothing to settle. */
    private static final double COST = 2 * Parameter.WAR_COST.standard();

    private Fighting() {}

    /** Whether a war of five or more has two in it who fight for a treaty against a state they fear less than another. */
    static Optional<String> chainGang(Story story) {
        return story.firstWar(war -> {
            List<Integer> dragged = dragged(story, war);
            int fighters = war.side(true).length + war.side(false).length;
            return dragged.size() < 2 || fighters < WIDE
                    ? Optional.empty()
                    : Optional.of(quarrel(story, war) + ", and " + fighters
                            + " fight. Of those who fight as a treaty obliges them to, " + story.names(dragged)
                            + " fear another state more than the one they fight.");
        });
    }

    /** Whether an ally bound by treaty does not come, or in token only, and the state it leaves alone is beaten. */
    static Optional<String> abandonment(Story story) {
        return story.firstWar(war -> {
            List<Integer> absent = war.calls().stream()
                    .filter(each -> each.obliged() && each.withDefender() && !war.defenderWon())
                    .filter(each -> each.contribution() != War.Contribution.FORCE)
                    .map(War.Call::state)
                    .toList();
            return absent.isEmpty()
                    ? Optional.empty()
                    : Optional.of(quarrel(story, war) + ". Obliged to help and not there: " + story.names(absent) + ". "
                            + story.name(war.defender()) + " is beaten.");
        });
    }

    /** Whether an ally fights, as its treaty obliges it to, a state that is not the one it fears most. */
    static Optional<String> entrapment(Story story) {
        return story.firstWar(war -> {
            List<Integer> dragged = dragged(story, war);
            return dragged.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            quarrel(story, war) + ". Fighting as a treaty obliges them to, not against the state they"
                                    + " fear most: " + story.names(dragged) + ".");
        });
    }

    /** Those who fight as a treaty obliges them to, against a state that is not the one they fear most. */
    private static List<Integer> dragged(Story story, War war) {
        return war.calls().stream()
                .filter(each -> each.obliged() && each.contribution() == War.Contribution.FORCE)
                .filter(each -> story.gravestThreat(each.state(), war) != war.lead(!each.withDefender()))
                .map(War.Call::state)
                .toList();
    }

    /** Whether a war breaks out because the two sides together expect more than there is to win. */
    static Optional<String> optimism(Story story) {
        return story.firstWar(war -> {
            if (war.attackerBelief() + war.defenderBelief() - 1 <= COST) {
                return Optional.empty();
            }
            List<Integer> hidden = war.calls().stream()
                    .filter(each -> each.obliged() && each.withDefender() && each.belief() < .5)
                    .filter(each -> each.contribution() == War.Contribution.FORCE)
                    .map(War.Call::state)
                    .toList();
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%s. It gives itself a chance of %.2f, its victim gives itself %.2f.%s",
                    quarrel(story, war),
                    war.attackerBelief(),
                    war.defenderBelief(),
                    hidden.isEmpty()
                            ? ""
                            : " Fighting for the victim by a treaty that outsiders hardly believed in: "
                                    + story.names(hidden) + "."));
        });
    }

    private static String quarrel(Story story, War war) {
        return "In year " + story.year(war.tick()) + " " + story.name(war.attacker()) + " attacks "
                + story.name(war.defender());
    }
}
