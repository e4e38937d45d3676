package concert.plausibility;

import concert.scenario.book.Overrides;
import java.util.List;
import java.util.Locale;

/**
 * Sets each theory's volume from the data's base rates, by one procedure for all, so that theories differ in who allies
 * with whom, against whom and how long, not in how much: the rate of moves (alpha) is moved until new treaties per 100
 * state-years, and the rate at which exit is considered (ax) until alliances ended per 100 alliance-years, are on average
 * (geometric, over the reference worlds) those of the data. Prints the two figures to type into each theory file.
 *
 * <p>Base rates, from ATOP 4.01 and the COW state system: 2.2 to 7.2 new treaties per 100 state-years by period, target
 * 4; median life of alliances 6 years for those signed before 1945, 20 for those after, so that 11 and 3.4 of 100 end a
 * year.
 */
public final class Volume {
    private static final double NEW = 4;
    private static final int ROUNDS = 5;
    private static final double STEP = .7;

    /** The same for all: at the registry's .02 and .05 nine in ten offers fail and the rate of moves runs into its cap. */
    private static final String SIGNING_COST = "0";

    private static final String SIGNING_COST_DEPTH = "0.02";

    private record World(String name, double ending) {}

    private static final List<World> REFERENCE = List.of(
            new World("bismarck-1871", 11),
            new World("europe-1914", 11),
            new World("europe-1925", 11),
            new World("cold-war-1949", 3.4),
            new World("after-cold-war-1990", 3.4));

    private Volume() {}

    /** {@code Volume [SEEDS [THEORY...]]}. */
    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        List<String> theories = args.length > 1 ? List.of(args).subList(1, args.length) : Watch.THEORIES;
        for (String theory : theories) {
            settle(theory, seeds);
        }
    }

    private static void settle(String theory, int seeds) {
        double moves = .5;
        double exits = .3;
        for (int round = 0; round < ROUNDS; round++) {
            double signing = 0;
            double ending = 0;
            for (World world : REFERENCE) {
                Overrides rates = Overrides.none()
                        .with("theories." + theory + ".parameters.signing-cost", SIGNING_COST)
                        .with("theories." + theory + ".parameters.signing-cost-depth", SIGNING_COST_DEPTH)
                        .with("theories." + theory + ".parameters.move-rate", Double.toString(moves))
                        .with("theories." + theory + ".parameters.exit-rate", Double.toString(exits));
                Facts facts = Facts.of(world.name(), theory, seeds, rates);
                signing += Math.log(NEW / Math.max(.01, facts.signing())) / REFERENCE.size();
                ending += Math.log(world.ending() / Math.max(.01, facts.ending())) / REFERENCE.size();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-21s round %d: move-rate %.3f exit-rate %.3f, new treaties %.2f and endings %.2f of target%n",
                    theory,
                    round,
                    moves,
                    exits,
                    Math.exp(-signing),
                    Math.exp(-ending));
            moves = Math.min(.9, Math.max(.01, moves * Math.exp(STEP * signing)));
            exits = Math.min(1, Math.max(.01, exits * Math.exp(STEP * ending)));
        }
        System.out.printf(Locale.ROOT, "%-21s move-rate: %.2f  exit-rate: %.2f%n", theory, moves, exits);
    }
}
