package concert.history.file;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Knows a format by a header. */
final class Recognition {
    private static final List<String> COW_ALLIANCES = List.of(
            "version4id", "left_censor", "right_censor", "ss_type", "dyad_st_year", "cow_defense", "cow_entente");

    private Recognition() {}

    /** The required columns that a header, by lower-case name, lacks. */
    static List<String> lacks(DataFormat format, Map<String, Integer> header) {
        return format.columns().stream()
                .filter(each -> each.required() && each.in(header) < 0)
                .map(DataColumn::name)
                .toList();
    }

    /** The format of a header, by lower-case name, or null. */
    static DataFormat of(Map<String, Integer> header) {
        return Arrays.stream(DataFormat.values())
                .filter(each -> lacks(each, header).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The format that a header comes nearest to, half of it at least, or null. */
    static DataFormat near(Map<String, Integer> header) {
        DataFormat nearest = null;
        double most = .5;
        for (DataFormat each : DataFormat.values()) {
            double asked = each.columns().stream().filter(DataColumn::required).count();
            double share = 1 - lacks(each, header).size() / asked;
            if (share > most) {
                most = share;
                nearest = each;
            }
        }
        return nearest;
    }

    /** Whether a header is that of COW's own formal alliances. */
    static boolean cowAlliances(Map<String, Integer> header) {
        return COW_ALLIANCES.stream().anyMatch(header::containsKey)
                || header.keySet().containsAll(List.of("neutrality", "nonaggression", "entente"));
    }
}
