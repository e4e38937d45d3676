package concert.scenario.made;

import concert.model.number.CounterRng;
import java.util.HashSet;
import java.util.Set;

/** Makes up names that can be said and are no real state's; ask for them in order of state, each is given once. */
final class StateNames {
    private static final String ONSETS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final String[] ENDINGS = {"or", "en", "esh", "ovi", "ara", "und", "ethe", "ume"};
    /** Keeps these draws apart from all others of a state. */
    private static final long PURPOSE = CounterRng.of("name");

    private final long seed;
    private final Set<String> given = new HashSet<>();

    StateNames(long seed) {
        this.seed = seed;
    }

    String of(int state) {
        for (int attempt = 0; ; attempt++) {
            String name = made(CounterRng.key(seed, state, PURPOSE, attempt));
            if (given.add(name)) {
                return name;
            }
        }
    }

    private static String made(long key) {
        String name = Character.toUpperCase(of(ONSETS, key, 1))
                + ""
                + of(VOWELS, key, 2)
                + of(ONSETS, key, 3)
                + of(VOWELS, key, 4)
                + of(ONSETS, key, 5);
        return name + ENDINGS[(int) (ENDINGS.length * CounterRng.uniform(CounterRng.with(key, 6)))];
    }

    private static char of(String letters, long key, long place) {
        return letters.charAt((int) (letters.length() * CounterRng.uniform(CounterRng.with(key, place))));
    }
}
