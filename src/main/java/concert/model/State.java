package concert.model;

/**
 * Who a state is; what never changes during a run.
 *
 * @param code short unique code, for real states the COW abbreviation such as {@code GMY}; keys its random streams
 * @param name display name; changes nothing else
 * @param ccode COW country code, 0 for a state of fiction
 * @param latitude of the capital in degrees, -90 to 90
 * @param longitude of the capital in degrees, -180 to 180
 */
public record State(String code, String name, int ccode, double latitude, double longitude) {

    /** Mean radius of the Earth in units of 1000 km (IUGG). */
    private static final double EARTH = 6.3710088;

    /** Great-circle distance between the capitals in 1000 km, by the haversine formula. */
    public double distanceTo(State you) {
        double lat = StrictMath.toRadians(you.latitude - latitude);
        double lon = StrictMath.toRadians(you.longitude - longitude);
        double sinLat = StrictMath.sin(lat / 2);
        double sinLon = StrictMath.sin(lon / 2);
        double cos =
                StrictMath.cos(StrictMath.toRadians(latitude)) * StrictMath.cos(StrictMath.toRadians(you.latitude));
        double chord = sinLat * sinLat + cos * sinLon * sinLon;
        return 2 * EARTH * StrictMath.asin(Math.min(1, Math.sqrt(chord)));
    }
}
