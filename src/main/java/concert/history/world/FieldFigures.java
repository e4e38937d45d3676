package concert.history.world;

import concert.history.data.CountryYears;
import concert.history.data.CountryYears.Found;
import concert.history.data.FieldData;
import concert.history.file.DataFormat;
import concert.scenario.DriverEntry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** A state's figures in the units of the model, as the data of a year give them; what is put in is noted. */
final class FieldFigures {
    private static final int CAPABILITY_REACH = 8;
    private static final int REGIME_REACH = 3;
    private static final int LIBERAL_REACH = 5;
    private static final int VOTES_REACH = 5;
    private static final int FIRST_VOTES = 1947;
    private static final double LEAST_CAPABILITY = 1e-5;
    private static final int DECADE = 10;
    private static final int DIGITS = 6;

    private final FieldData data;
    private final Imputations imputations;

    FieldFigures(FieldData data, Imputations imputations) {
        this.data = data;
        this.imputations = imputations;
    }

    static double rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(DIGITS)).doubleValue();
    }

    private static double share(double value) {
        return rounded(Math.max(0, Math.min(1, Math.rint(value * 10000) / 10000)));
    }

    /** The axes that a world of a year has. */
    static List<String> axes(int year) {
        return year < FIRST_VOTES ? List.of("liberalism") : List.of("liberalism", "west");
    }

    /** K: CINC, of the nearest of eight years around. */
    double capability(int ccode, int year, String code) {
        Found found = data.capability().near(ccode, year, CAPABILITY_REACH);
        if (found == null) {
            imputations.note("capability: no CINC within 8 years, .00001 written", code);
            return LEAST_CAPABILITY;
        }
        borrowed("capability: CINC of another year", found, year, code);
        if (found.value() < LEAST_CAPABILITY) {
            imputations.note("capability: CINC below .00001, .00001 written", code);
        }
        return rounded(Math.max(LEAST_CAPABILITY, found.value()));
    }

    private void borrowed(String what, Found found, int year, String code) {
        if (found.year() != year) {
            imputations.note(what, code + " (" + found.year() + ")");
        }
    }

    /** GDP in its own unit, of the nearest of five years around; NaN when there is none. */
    private double gdp(int ccode, int year) {
        Found found = data.gdp().near(ccode, year, LIBERAL_REACH);
        return found == null ? Double.NaN : found.value();
    }

    /** What turns GDP into the unit of capability: over the states that have one, both add up to the same. */
    double scale(List<Integer> states, int year, Codes codes) {
        double gdp = 0;
        double capability = 0;
        for (int each : states) {
            double own = gdp(each, year);
            if (!Double.isNaN(own)) {
                gdp += own;
                capability += capability(each, year, codes.of(each));
            }
        }
        return gdp == 0 ? 0 : capability / gdp;
    }

    /** Y: GDP in the unit of capability; capability itself where there is none. */
    double economy(int ccode, int year, String code, double scale) {
        Found found = data.gdp().near(ccode, year, LIBERAL_REACH);
        double scaled = found == null ? 0 : rounded(found.value() * scale);
        if (scaled <= 0) {
            imputations.note("economy: no GDP within 5 years, equal to capability", code);
        } else {
            borrowed("economy: GDP of another year", found, year, code);
        }
        return scaled > 0 ? scaled : capability(ccode, year, code);
    }

    /** d = (polity2 + 10) / 20, of the nearest of three years; else from the extended UDS; else .5. */
    double regime(int ccode, int year, String code) {
        Found found = data.polity().near(ccode, year, REGIME_REACH);
        if (found != null) {
            borrowed("regime: polity2 of another year", found, year, code);
            return share((found.value() + 10) / 20);
        }
        found = data.unifiedScores().near(ccode, year, REGIME_REACH);
        if (found != null) {
            imputations.note("regime: no polity2 within 3 years, 6.5 times the extended UDS in its place", code);
            return share((Math.max(-10, Math.min(10, 6.5 * found.value())) + 10) / 20);
        }
        imputations.note("regime: no score within 3 years, .5 written", code);
        return .5;
    }

    /** z: V-Dem's polyarchy and, from 1947 on, the ideal point (v + 3) / 6, which is never of a later year. */
    List<Double> identity(int ccode, int year, int axes, String code) {
        List<Double> place = new ArrayList<>();
        Found liberal = data.polyarchy().near(ccode, year, LIBERAL_REACH);
        if (liberal == null) {
            imputations.note("identity: no V-Dem score within 5 years, .9 times the regime in its place", code);
            place.add(share(.9 * regime(ccode, year, code)));
        } else {
            borrowed("identity: V-Dem score of another year", liberal, year, code);
            place.add(share(liberal.value()));
        }
        if (axes > 1) {
            Found votes = data.idealPoints().last(ccode, year, VOTES_REACH);
            if (votes == null) {
                imputations.note("identity: no vote in the United Nations in 5 years, .5 written for west", code);
            } else {
                borrowed("identity: ideal point of an earlier year", votes, year, code);
            }
            place.add(votes == null ? .5 : share((votes.value() + 3) / 6));
        }
        return place;
    }

    /** theta = -.4 + .5 log(1 + n), where n disputes were begun in ten years; 0 without a file of disputes. */
    double revisionism(int ccode, int year) {
        if (!data.has(DataFormat.DISPUTES)) {
            return 0;
        }
        if (data.disputes().last() < year) {
            imputations.note(
                    "revisionism: no disputes known after " + data.disputes().last(), "all");
        }
        int begun = data.disputes().begun(ccode, year - DECADE + 1, year);
        return Math.rint(100 * Math.min(1, -.4 + .5 * StrictMath.log1p(begun))) / 100;
    }

    /**
     * Whether data have a figure in a year, within its reach; where they had none at the start either, what is put in its
     * place does.
     */
    boolean known(DriverEntry.Of what, int ccode, int year, int start) {
        return switch (what) {
            case CAPABILITY -> data.capability().near(ccode, year, CAPABILITY_REACH) != null;
            case ECONOMY ->
                there(data.gdp(), ccode, year)
                        || !there(data.gdp(), ccode, start) && known(DriverEntry.Of.CAPABILITY, ccode, year, start);
            case REGIME ->
                data.polity().near(ccode, year, REGIME_REACH) != null
                        || data.unifiedScores().near(ccode, year, REGIME_REACH) != null;
            case IDENTITY ->
                (there(data.polyarchy(), ccode, year)
                                || !there(data.polyarchy(), ccode, start)
                                        && known(DriverEntry.Of.REGIME, ccode, year, start))
                        && (data.idealPoints().last(ccode, start, VOTES_REACH) == null
                                || data.idealPoints().last(ccode, year, VOTES_REACH) != null);
            default -> !data.has(DataFormat.DISPUTES) || data.disputes().last() >= year;
        };
    }

    private static boolean there(CountryYears figures, int ccode, int year) {
        return figures.near(ccode, year, LIBERAL_REACH) != null;
    }
}
