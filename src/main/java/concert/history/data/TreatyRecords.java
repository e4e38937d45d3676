package concert.history.data;

import concert.history.data.TreatyRecord.Member;
import concert.history.file.DataTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The treaties of ATOP with their members, from its alliance and member level. */
public final class TreatyRecords {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    /** From so many years on a length is a code for none. */
    private static final int ENDLESS = 900;

    private final List<TreatyRecord> list = new ArrayList<>();
    /** Numbers that the member level has and the alliance level has not. */
    private final List<Integer> unknown = new ArrayList<>();

    TreatyRecords(DataTable treaties, DataTable members) {
        Map<Integer, List<Member>> signed = new TreeMap<>();
        for (int row = 0; row < members.rows(); row++) {
            signed.computeIfAbsent(members.whole("atopid", row), none -> new ArrayList<>())
                    .add(member(members, row));
        }
        signed.values()
                .forEach(
                        each -> each.sort(Comparator.comparingInt(Member::ccode).thenComparingInt(Member::phase)));
        Map<Integer, TreatyRecord> records = new TreeMap<>();
        for (int row = 0; row < treaties.rows(); row++) {
            TreatyRecord record = record(treaties, row, signed.getOrDefault(treaties.whole("atopid", row), List.of()));
            records.put(record.atopid(), record);
        }
        list.addAll(records.values());
        signed.keySet().stream().filter(each -> !records.containsKey(each)).forEach(unknown::add);
    }

    private static Member member(DataTable table, int row) {
        return new Member(
                table.whole("member", row),
                table.whole("phase", row),
                table.whole("yrent", row),
                table.whole("yrexit", row),
                new Pacts.Bonds(
                        table.number("defense", row) > 0,
                        table.number("offense", row) > 0,
                        table.number("neutral", row) > 0,
                        table.number("nonagg", row) > 0,
                        table.number("consul", row) > 0),
                table.number("defcon", row) > 0);
    }

    private static TreatyRecord record(DataTable table, int row, List<Member> members) {
        int length = table.whole("length", row);
        List<Integer> against = new ArrayList<>();
        for (String each : List.of("statthr1", "statthr2")) {
            if (table.whole(each, row) > 0) {
                against.add(table.whole(each, row));
            }
        }
        return new TreatyRecord(
                table.whole("atopid", row),
                signed(table, row),
                table.whole("endyr", row),
                table.whole("pubsecr", row),
                length < ENDLESS ? length : 0,
                table.number("wartime", row) == 1,
                table.whole("organ1", row),
                against,
                members);
    }

    private static double signed(DataTable table, int row) {
        int month = Math.max(1, Math.min(MONTHS, table.whole("begmo", row, 1)));
        int day = Math.max(1, Math.min(DAYS, table.whole("begday", row, 1)));
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

    /** Year of the last signing, 0 when there are none. */
    public int last() {
        return list.stream().mapToInt(each -> (int) each.signed()).max().orElse(0);
    }

    /** Numbers of treaties that have members and no row of their own. */
    public List<Integer> unknown() {
        return List.copyOf(unknown);
    }
}
