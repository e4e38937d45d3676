package concert.results.words;

import concert.results.row.StateRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the states of a results folder are called, by code in the order of its files. */
public record StateNaming(Map<String, String> byCode) {

    /** The names that a states.csv gives. */
    public static StateNaming of(List<StateRow> states) {
        Map<String, String> names = new LinkedHashMap<>();
        states.forEach(each -> names.put(each.state(), each.name()));
        return new StateNaming(names);
    }

    /** The display name, or the code where there is none. */
    public String of(String code) {
        return byCode.getOrDefault(code, code);
    }

    /** The display names of codes, each once. */
    public List<String> all(List<String> codes) {
        return codes.stream().distinct().map(this::of).toList();
    }
}
