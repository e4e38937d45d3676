package concert.experiment.store.row;

import concert.experiment.design.Point;
import java.util.List;

/**
 * The setting of a factor at a point of a design.
 *
 * @param point its number
 * @param path dotted path of the factor
 * @param value as written in YAML
 */
public record FactorRow(int point, String path, String value) {

    /** The settings of a point, in the order of the factors. */
    public static List<FactorRow> of(Point point) {
        return point.settings().entrySet().stream()
                .map(each -> new FactorRow(point.number(), each.getKey(), each.getValue()))
                .toList();
    }

    /** The value as a finite number, NaN when it is none. */
    public double number() {
        try {
            double number = Double.parseDouble(value);
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException text) {
            return Double.NaN;
        }
    }
}
