package concert.experiment.calibration.population;

import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * What is held possible before anything was seen: every value within the bounds alike, one number apart from another.
 *
 * @param low lower bounds
 * @param high upper bounds, each above the lower one
 */
public record Prior(List<Double> low, List<Double> high) {
    public Prior {
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /** How many numbers there are. */
    public int size() {
        return low.size();
    }

    /** The values at places in [0,1] between the bounds, as files have them: to 12 digits. */
    List<Double> values(double[] places) {
        List<Double> values = new ArrayList<>();
        for (int at = 0; at < places.length; at++) {
            double value = low.get(at) + places[at] * width(at);
            values.add(Math.max(low.get(at), Math.min(high.get(at), Double.parseDouble(NumberFormat.of(value)))));
        }
        return values;
    }

    /** Where values lie between the bounds, from 0 to 1. */
    double[] places(List<Double> values) {
        double[] places = new double[size()];
        for (int at = 0; at < places.length; at++) {
            places[at] = (values.get(at) - low.get(at)) / width(at);
        }
        return places;
    }

    private double width(int at) {
        return high.get(at) - low.get(at);
    }
}
