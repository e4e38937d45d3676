package concert.experiment.calibration;

import concert.experiment.calibration.population.Particle;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A particle that was tried.
 *
 * @param end how it ended
 * @param distance of its facts; infinite where it did not come to its end
 * @param cause what stood in the way, or empty
 */
public record Trial(Particle particle, End end, FactDistance distance, String cause) {
    /** The file of all particles, which grows as they are tried. */
    static final String FILE = "fit-particles.csv";

    /** How a trial ended. */
    public enum End {
        /** Facts were told. */
        TOLD,
        /** The values cannot stand together, or the runs tell no fact. */
        REFUSED,
        /** A run died. */
        FAILED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of which nothing can be told. */
    static Trial without(Particle particle, End end, String cause) {
        return new Trial(particle, end, new FactDistance(Double.POSITIVE_INFINITY, Double.NaN, 0, Map.of()), cause);
    }

    /** {@code fit-particles.csv}. */
    static CsvTable<Trial> table(List<FreeParameter> parameters, List<Trial> trials) {
        List<Column<Trial>> columns = new ArrayList<>(List.of(
                Column.whole("particle", "", "running number, from 1", each -> each.particle.number()),
                Column.whole("generation", "", "in which it was drawn, from 1", each -> each.particle.generation())));
        for (int place = 0; place < parameters.size(); place++) {
            int at = place;
            FreeParameter parameter = parameters.get(at);
            columns.add(Column.number(
                    parameter.column(),
                    "",
                    "value tried of " + parameter.path(),
                    each -> each.particle.values().get(at)));
        }
        columns.add(Column.text("end", "told, refused or failed", each -> each.end.key()));
        columns.add(Column.number(
                "distance",
                "half-bands squared",
                "mean over facts, those not told included; empty when nothing is told",
                each -> finite(each.distance.all())));
        columns.add(Column.number(
                "distance_told",
                "half-bands squared",
                "mean over the facts that are told",
                each -> each.distance.told()));
        columns.add(
                Column.whole("untold", "facts", "that have a band and are not told", each -> each.distance.untold()));
        ToldFact.names()
                .forEach(fact -> columns.add(Column.number(
                        "off_" + fact.replace('-', '_'),
                        "half-bands",
                        "by which " + fact + " is above the middle of its band",
                        each -> each.distance.off().getOrDefault(fact, Double.NaN))));
        columns.add(Column.text("cause", "why nothing is told", Trial::cause));
        return CsvTable.of(FILE, columns, trials);
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
