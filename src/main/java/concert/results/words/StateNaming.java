package concert.results.words;

import concert.results.table.Frame;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the states of a results folder are called, by code in the order of its files. */
public record StateNaming(Map<String, String> byCode) {

    /** The names that a states.csv gives. */
    public static StateNaming of(Frame states) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int row = 0; row < states.rows(); row++) {
            names.put(states.text(row, "state"), states.text(row, "name"));
        }
        return new StateNaming(names);
    }

    /** The display name, or the code where there is none. */
    public String of(String code) {
        return byCode.getOrDefault(code, code);
    }

    /** The display names of codes separated by spaces, each once. */
    public List<String> all(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(" ")).distinct().map(this::of).toList();
    }
}
