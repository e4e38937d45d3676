package concert.plausibility;

import concert.engine.Worlds;
import concert.scenario.book.Overrides;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints the facts of worlds under every theory: {@code Watch seeds world,world [PATH=VALUE...]}. */
public final class Watch {
    public static final List<String> THEORIES = Worlds.THEORIES;

    private Watch() {}

    public static void main(String[] args) {
        Overrides overrides = Overrides.of(Arrays.asList(args).subList(2, args.length));
        System.out.printf(
                "%-16s %-21s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s %5s %5s %6s %5s %5s%n",
                "world", "theory", "new", "offer", "leave", "end", "allied", "bilat", "dlife", "alife", "honour",
                "warring", "waryrs", "kinds", "large", "balanc", "grand", "none");
        for (String world : args[1].split(";")) {
            for (String theory : THEORIES) {
                Facts f = Facts.of(world, theory, Integer.parseInt(args[0]), overrides);
                System.out.printf(
                        Locale.ROOT,
                        "%-16.16s %-21s %6.2f %6.3f %6.1f %6.1f %6.2f %6.0f %6.1f %6.1f %6.0f %6.1f %6.0f %5d %5d %6.0f %5.0f %5.0f%n",
                        world,
                        theory,
                        f.signing(),
                        f.offering(),
                        f.leaving(),
                        f.ending(),
                        f.allied(),
                        f.bilateral(),
                        f.defenceLife(),
                        f.allianceLife(),
                        f.honour(),
                        f.warring(),
                        f.warYears(),
                        f.kinds(),
                        f.largestWar(),
                        f.balancing(),
                        f.grandCoalition(),
                        f.nobody());
            }
        }
    }
}
