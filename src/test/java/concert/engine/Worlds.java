package concert.engine;

import concert.engine.tick.TickContext;
import concert.model.Calendar;
import concert.model.State;
import concert.model.World;
import concert.model.number.CounterRng;
import concert.model.treaty.Draft;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.scenario.library.Scenarios;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Setup;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Random worlds for tests, the same for the same seed. */
public final class Worlds {
    /** The shipped theories, realists first. */
    public static final List<String> THEORIES = List.of(
            "balance-of-power",
            "balance-of-threat",
            "balance-of-interests",
            "offensive-realism",
            "institutionalism",
            "democratic-peace",
            "constructivism");

    private Worlds() {}

    private static double draw(long seed, int state, int what) {
        return CounterRng.uniform(CounterRng.key(seed, state, what));
    }

    /** A world of {@code n} states without treaties, relations left to the model. */
    static World plain(long seed, int n) {
        List<State> states = new ArrayList<>();
        for (int me = 0; me < n; me++) {
            double lat = 120 * draw(seed, me, 0) - 60;
            states.add(new State(String.format("S%03d", me), "State " + me, 0, lat, 360 * draw(seed, me, 1) - 180));
        }
        World world = new World(states, 2);
        world.affinity.fill(Double.NaN);
        world.trust.fill(Double.NaN);
        for (int me = 0; me < n; me++) {
            double size = draw(seed, me, 2);
            world.capability[me] = .02 + size * size * size;
            world.economy[me] = world.capability[me] * (.7 + .6 * draw(seed, me, 3));
            world.regime[me] = draw(seed, me, 4);
            world.revisionism[me] = 2 * draw(seed, me, 5) - 1;
            world.offence[me] = draw(seed, me, 6);
            world.identity[me][0] = draw(seed, me, 7);
            world.identity[me][1] = draw(seed, me, 8);
            for (int you = 0; you < me; you++) {
                double close = 1 / (1 + world.distance.get(me, you));
                world.rivalry.setBoth(me, you, draw(seed, me, 100 + you) < .3 * close ? draw(seed, me, 3000 + you) : 0);
                world.trade.setBoth(me, you, close * draw(seed, me, 6000 + you));
            }
        }
        return world;
    }

    /** The same world with {@code treaties} drawn treaties of all kinds and publicities. */
    static World allied(long seed, int n, int treaties) {
        World world = plain(seed, n);
        for (int at = 0; at < treaties; at++) {
            TreatyKind kind = TreatyKind.all()[(int) (draw(seed, at, 10) * TreatyKind.all().length)];
            Publicity publicity = Publicity.values()[(int) (draw(seed, at, 11) * 3)];
            int size = draw(seed, at, 12) < .8 ? 2 : 3 + (int) (draw(seed, at, 13) * Math.min(3, n - 2));
            TreeSet<Integer> members = new TreeSet<>();
            for (int word = 0; members.size() < size; word++) {
                members.add((int) (draw(seed, at, 20 + word) * n));
            }
            int target = (int) (draw(seed, at, 14) * n);
            TreatyText text = new TreatyText(
                    "",
                    kind,
                    publicity,
                    Term.INDEFINITE,
                    kind.clause(),
                    draw(seed, at, 15),
                    .2 + .6 * draw(seed, at, 16),
                    draw(seed, at, 17),
                    1,
                    false);
            int[] targets = members.contains(target) ? new int[0] : new int[] {target};
            int[] signatories = members.stream().mapToInt(each -> each).toArray();
            Treaty signed =
                    world.sign(new Draft(text, signatories, targets, -1), publicity == Publicity.SECRET ? .1 : 1);
            signed.cohesion = .2 + .6 * draw(seed, at, 18);
        }
        world.refreshPledges();
        return world;
    }

    static List<Rules> rules(String theory, int n) {
        return Collections.nCopies(n, Reasons.rules(written(theory), Map.of(), new Calendar(1, 1)));
    }

    /** The theories in turn, state by state. */
    static List<Rules> mixed(int n) {
        List<Rules> rules = new ArrayList<>();
        for (int me = 0; me < n; me++) {
            rules.add(rules(THEORIES.get(me % THEORIES.size()), 1).get(0));
        }
        return rules;
    }

    static Theory written(String theory) {
        return Scenarios.theory(theory);
    }

    static Setup setup(World world, List<Rules> rules, long seed, int ticks) {
        Calendar calendar = new Calendar(1, 1);
        return new Setup(calendar, world, Rules.world(Map.of(), calendar), rules, List.of(), seed, ticks);
    }

    static Setup setup(World world, List<Rules> rules, Map<Parameter, Double> parameters, int ticks) {
        Calendar calendar = new Calendar(1, 1);
        return new Setup(calendar, world, Rules.world(parameters, calendar), rules, List.of(), 1, ticks);
    }

    /** A world as its states see it for the first time, ready to be weighed. */
    static TickContext seen(World world, List<Rules> rules) {
        TickContext scene = new TickContext(world, rules, rules.get(0).parameters());
        new Perceive(scene).perceive(0);
        scene.challenges().refresh();
        scene.stakes().refresh();
        scene.prospects().refresh();
        scene.outlook().refresh();
        return scene;
    }
}
