package concert.history.world;

import concert.history.data.StateSystem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The codes of a world's states: COW's abbreviations where a scenario can hold them. */
final class Codes {
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,15}");

    private final Map<Integer, String> codes = new TreeMap<>();

    Codes(StateSystem system, List<Integer> states) {
        Set<String> taken = new HashSet<>();
        for (int each : states) {
            String code = system.code(each);
            boolean free = CODE.matcher(code).matches() && taken.add(code.toLowerCase(Locale.ROOT));
            codes.put(each, free ? code : "S" + each);
        }
    }

    boolean has(int ccode) {
        return codes.containsKey(ccode);
    }

    String of(int ccode) {
        return codes.get(ccode);
    }

    /** Two codes in order. */
    List<String> pair(int one, int other) {
        String a = of(one);
        String b = of(other);
        return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
    }

    /** COW's numbers of them, in order. */
    List<Integer> numbers() {
        return List.copyOf(codes.keySet());
    }
}
