package concert.history.world;

import concert.document.Faults;
import concert.history.data.FieldData;
import concert.history.data.Region;
import concert.history.file.DataFormat;
import concert.text.Nearest;
import java.util.List;
import java.util.stream.IntStream;

/** Which states of a year a world is to have. */
public final class StateChoice {
    private StateChoice() {}

    /**
     * Those that exist at the end of the year and were asked for; throws {@link Faults} for a state that is not there.
     *
     * @param list abbreviations or numbers, or null
     * @param region a region's key, or null
     * @param majors whether the major powers are wanted; beside a region, if one is given
     */
    public static List<Integer> of(FieldData data, int year, List<String> list, Region region, boolean majors) {
        List<Integer> there = data.states().atEnd(year);
        if (list != null) {
            return list.stream()
                    .map(each -> one(data, year, each))
                    .distinct()
                    .sorted()
                    .toList();
        }
        if (majors) {
            data.need(DataFormat.MAJORS);
        }
        boolean all = region == null && !majors;
        return there.stream()
                .filter(each -> all
                        || region != null && region.has(each)
                        || majors && data.majors().has(each, year))
                .toList();
    }

    /** Those of the same choice that enter the system after a year and up to another, by number. */
    public static List<Integer> later(FieldData data, int[] years, Region region, boolean majors) {
        List<Integer> there = data.states().atEnd(years[0]);
        return IntStream.rangeClosed(years[0] + 1, years[1])
                .boxed()
                .flatMap(year -> of(data, year, null, region, majors).stream()
                        .filter(data.states().births(year)::contains))
                .filter(each -> !there.contains(each))
                .distinct()
                .sorted()
                .toList();
    }

    private static int one(FieldData data, int year, String name) {
        int ccode = data.states().ccode(name.strip());
        if (ccode == 0) {
            throw Faults.of(
                    "--states",
                    "\"" + name + "\" is no state of COW's."
                            + Nearest.mend(name, data.states().codes()));
        }
        if (!data.states().existsAtEnd(ccode, year)) {
            throw Faults.of(
                    "--states",
                    data.states().code(ccode) + " (" + data.states().name(ccode) + ") is not in the state system at the"
                            + " end of " + year + ". Maybe another year?");
        }
        return ccode;
    }
}
