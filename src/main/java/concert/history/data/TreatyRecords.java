package concert.history.data;

import concert.history.data.TreatyRecord.Conditions;
import concert.history.data.TreatyRecord.Member;
import concert.history.data.TreatyRecord.Provisions;
import concert.history.file.DataTable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The treaties of ATOP with their members, from its alliance and member level, by the variables of its codebook (Leeds et
 * al. 2002).
 */
public final class TreatyRecords {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final List<TreatyRecord> list = new ArrayList<>();
    /** Numbers that the member level has and the alliance level has not. */
    private final List<Integer> unknown = new ArrayList<>();

    TreatyRecords(DataTable treaties, DataTable members) {
        Map<Integer, Integer> rows = new TreeMap<>();
        for (int row = 0; row < treaties.rows(); row++) {
            rows.put(treaties.whole("atopid", row), row);
        }
        Map<Integer, List<Member>> signed = new TreeMap<>();
        for (int row = 0; row < members.rows(); row++) {
            int atopid = members.whole("atopid", row);
            Integer of = rows.get(atopid);
            Provisions whole = of == null ? Provisions.UNKNOWN : provisions(treaties, of, Provisions.UNKNOWN);
            signed.computeIfAbsent(atopid, none -> new ArrayList<>()).add(member(members, row, whole));
        }
        signed.values()
                .forEach(
                        each -> each.sort(Comparator.comparingInt(Member::ccode).thenComparingInt(Member::phase)));
        rows.forEach((atopid, row) -> list.add(new TreatyRecord(
                atopid,
                signed(treaties, row),
                treaties.whole("endyr", row),
                provisions(treaties, row, Provisions.UNKNOWN),
                signed.getOrDefault(atopid, List.of()))));
        signed.keySet().stream().filter(each -> !rows.containsKey(each)).forEach(unknown::add);
    }

    /** A row of the member level. */
    private static Member member(DataTable table, int row, Provisions whole) {
        return new Member(
                table.whole("member", row),
                table.whole("phase", row),
                table.whole("yrent", row),
                table.whole("yrexit", row),
                new Pacts.Bonds(
                        on(table, row, "defense"),
                        on(table, row, "offense"),
                        on(table, row, "neutral"),
                        on(table, row, "nonagg"),
                        on(table, row, "consul")),
                conditions(table, row),
                provisions(table, row, whole));
    }

    private static boolean on(DataTable table, int row, String... columns) {
        return Stream.of(columns).anyMatch(each -> table.number(each, row) > 0);
    }

    private static Conditions conditions(DataTable table, int row) {
        boolean defence = on(table, row, "defcoadv");
        boolean offence = on(table, row, "offcoadv");
        List<String> others = new ArrayList<>();
        if (on(table, row, "defcoloc", "defcocon", "defconum", "defcodem", "defconpr")
                || on(table, row, "defcon") && !defence) {
            others.add("defence");
        }
        if (on(table, row, "offcoloc", "offcocon", "offconum", "offcodem") || on(table, row, "offcon") && !offence) {
            others.add("offence");
        }
        if (on(table, row, "neucon")) {
            others.add("neutrality");
        }
        if (on(table, row, "concon")) {
            others.add("consultation");
        }
        return new Conditions(defence, offence, others);
    }

    /** What a row of either level writes, and where it says nothing what is known otherwise. */
    private static Provisions provisions(DataTable table, int row, Provisions otherwise) {
        return new Provisions(
                table.whole("pubsecr", row, otherwise.secrecy()),
                table.whole("length", row, otherwise.months()),
                table.whole("speclgth", row, otherwise.duration()),
                table.whole("wartime", row, otherwise.wartime()),
                table.whole("organ1", row, otherwise.organ()),
                table.whole("statthr1", row, -1) < 0 ? otherwise.named() : named(table, row));
    }

    private static List<Integer> named(DataTable table, int row) {
        return IntStream.of(table.whole("statthr1", row), table.whole("statthr2", row))
                .filter(each -> each > 0)
                .boxed()
                .toList();
    }

    /** When it was signed, by months of 31 days; the start of the year when no month is given. */
    private static double signed(DataTable table, int row) {
        int month = Math.max(1, Math.min(MONTHS, table.whole("begmo", row, 1)));
        int last = YearMonth.of(table.whole("begyr", row), month).lengthOfMonth();
        int day = Math.max(1, Math.min(last, table.whole("begday", row, 1)));
        boolean dated = table.whole("begmo", row) > 0;
        double within = ((month - 1) * DAYS + day - 1) / (double) (MONTHS * DAYS);
        return table.whole("begyr", row) + (dated ? within : 0);
    }

    /** All, by number. */
    public List<TreatyRecord> all() {
        return List.copyOf(list);
    }

    /** Those with two members at least at the end of a year, by number. */
    public List<TreatyRecord> inForce(int year) {
        return list.stream().filter(each -> each.atEnd(year).size() >= 2).toList();
    }

    /** The last year up to one in which two states were in a treaty together, by pair; pairs that never were are left out. */
    public Map<Pair, Integer> lastShared(int year) {
        Map<Pair, Integer> last = new TreeMap<>();
        for (TreatyRecord each : list) {
            for (Member one : each.members()) {
                for (Member other : each.members()) {
                    int shared = Math.min(year, Math.min(end(one), end(other)));
                    if (one.ccode() < other.ccode() && shared >= Math.max(one.from(), other.from())) {
                        last.merge(new Pair(one.ccode(), other.ccode()), shared, Math::max);
                    }
                }
            }
        }
        return last;
    }

    private static int end(Member member) {
        return member.to() == 0 ? Integer.MAX_VALUE : member.to();
    }

    /** Year of the last signing, 0 when there are none. */
    public int last() {
        return list.stream().mapToInt(each -> (int) each.signed()).max().orElse(0);
    }

    /** Numbers of treaties that have members and no row of their own. */
    public List<Integer> unknown() {
        return List.copyOf(unknown);
    }
}
