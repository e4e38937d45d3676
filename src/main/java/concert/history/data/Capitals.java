package concert.history.data;

import concert.history.file.DataTable;
import concert.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where a state's capital lies in a year, and how far two lie apart. */
public final class Capitals {
    /**
     * A capital for a time.
     *
     * @param name of the city
     * @param from first day as yyyymmdd
     * @param to last day
     * @param latitude in degrees
     * @param longitude in degrees
     */
    public record Seat(String name, int from, int to, double latitude, double longitude) {}

    private static final int DAYS = 10000;
    private static final int LAST_DAY = 1231;
    private static final int TURKEY = 640;
    private static final int ANKARA = 19231013;
    private static final Seat CONSTANTINOPLE = new Seat("Constantinople", 0, ANKARA - 1, 41.01, 28.98);

    private final Map<Integer, List<Seat>> seats = new TreeMap<>();

    Capitals(DataTable table) {
        for (int row = 0; row < table.rows(); row++) {
            double latitude = table.number("lat", row);
            double longitude = table.number("lng", row);
            if (!Double.isNaN(latitude) && !Double.isNaN(longitude)) {
                Seat seat = new Seat(
                        table.text("capital", row),
                        table.whole("stdate", row),
                        table.whole("enddate", row, Integer.MAX_VALUE),
                        latitude,
                        longitude);
                seats.computeIfAbsent(table.whole("ccode", row), none -> new ArrayList<>())
                        .add(seat);
            }
        }
    }

    /** The capital at the end of a year, the nearest in time where none is given for it; null when there is none. */
    public Seat of(int ccode, int year) {
        int day = year * DAYS + LAST_DAY;
        if (corrected(ccode, year)) {
            return CONSTANTINOPLE;
        }
        Seat nearest = null;
        for (Seat each : seats.getOrDefault(ccode, List.of())) {
            nearest = nearest == null || away(each, day) < away(nearest, day) ? each : nearest;
        }
        return nearest;
    }

    private static long away(Seat seat, int day) {
        return Math.max(0, Math.max((long) seat.from - day, (long) day - seat.to));
    }

    /** Whether the file has Ankara where Constantinople was the capital, so that the latter is put in its place. */
    public boolean corrected(int ccode, int year) {
        return ccode == TURKEY
                && year * DAYS + LAST_DAY < ANKARA
                && seats.getOrDefault(ccode, List.of()).size() == 1
                && seats.get(ccode).get(0).name.equals("Ankara");
    }

    /** The great circle between two capitals in km, NaN where one is not known. */
    public double distance(int one, int other, int year) {
        Seat a = of(one, year);
        Seat b = of(other, year);
        if (a == null || b == null) {
            return Double.NaN;
        }
        State from = new State("A", "", 0, a.latitude, a.longitude);
        return 1000 * from.distanceTo(new State("B", "", 0, b.latitude, b.longitude));
    }
}
