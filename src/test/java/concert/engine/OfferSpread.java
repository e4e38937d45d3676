package concert.engine;

import concert.engine.choice.Deliberation;
import concert.engine.choice.Options;
import concert.engine.tick.TickContext;
import concert.model.World;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Setup;
import java.util.ArrayList;
import java.util.List;

/** How far apart the values of the offers are that the states of a first world could make. */
public final class OfferSpread {
    private OfferSpread() {}

    /** V of every offer of every sovereign state to every other in the first tick, the kinds in turn. */
    public static List<Double> values(Setup first) {
        World world = first.world();
        Initialisation.begin(world, first.rules(), first.parameters());
        TickContext scene = new TickContext(world, first.rules(), first.parameters());
        new Perceive(scene).perceive(0);
        new Arm(scene).arm();
        Options options = new Deliberation(scene).options();
        options.refresh();
        List<Double> values = new ArrayList<>();
        for (int me = 0; me < world.size(); me++) {
            for (int you = 0; you < world.size(); you++) {
                if (me != you && world.sovereign(me) && world.sovereign(you)) {
                    for (TreatyKind kind : TreatyKind.all()) {
                        values.add(options.value(me, you, kind));
                    }
                }
            }
        }
        return values;
    }

    /** Standard deviation of V over the offers. */
    public static double of(Setup first) {
        List<Double> values = values(first);
        double mean = values.stream().mapToDouble(each -> each).average().orElse(0);
        double squares = values.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        return Math.sqrt(squares / Math.max(1, values.size() - 1));
    }
}
