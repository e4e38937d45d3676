package concert.experiment.claim.observable.treaty;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.Ranks;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.model.treaty.Treaty;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What alliances live on as they grow older, and what holds them together (L20, L22). */
public final class LastingObservables {
    /** Ticks after its signing at which an alliance is looked at again. */
    static final int LATER = 8;

    /** Numbers nearer to each other than one part of this are alike. */
    private static final double ALIKE = 1e9;

    public static final Observable COHESION = Observable.signed(
            "cohesion-follows-threat",
            "Rank correlation, within alliances over their ticks, of strategic cohesion with the mean threat that members"
                    + " see in whom each fears most, both less the alliance's own mean; 0 when either never changes.",
            run -> cohesion(run.record()));

    public static final Observable OPENING = Observable.of(
            "opening-treaties-cohesion",
            "Cohesion of the treaties older than the run, in the mean over treaties and ticks.",
            run -> opening(run.record()));

    public static final Observable SECURITY = Observable.signed(
            "security-share-ages",
            "Share of security in all that speaks for an alliance, " + LATER
                    + " ticks after signing, less the same at signing; mean over the alliances that live so long.",
            run -> ageing(run.record()));

    private LastingObservables() {}

    private static double cohesion(RunRecord run) {
        Map<Integer, Treaty> alliances = alliances(run);
        Map<Integer, Course> courses = new TreeMap<>();
        for (TickRecord tick : run.ticks()) {
            for (Pact each : tick.treaties()) {
                if (alliances.containsKey(each.id())) {
                    Average threat = new Average();
                    for (int member : each.members()) {
                        threat.add(tick.states().threat()[member]);
                    }
                    courses.computeIfAbsent(each.id(), id -> new Course()).add(threat.value(), each.strategic());
                }
            }
        }
        Ranks ranks = new Ranks();
        courses.values().forEach(each -> each.into(ranks));
        return ranks.correlation();
    }

    /** Threat and cohesion of one alliance, tick by tick. */
    private static final class Course {
        private final List<double[]> ticks = new ArrayList<>();

        private void add(double threat, double cohesion) {
            ticks.add(new double[] {threat, cohesion});
        }

        /** Adds both, less their means; what differs by rounding alone is alike. */
        private void into(Ranks ranks) {
            double threat = mean(0);
            double cohesion = mean(1);
            ticks.forEach(each -> ranks.add(whole(each[0] - threat), whole(each[1] - cohesion)));
        }

        private double mean(int part) {
            return Average.of(ticks.stream().mapToDouble(each -> each[part]).toArray());
        }

        private static double whole(double value) {
            return Math.round(value * ALIKE) / ALIKE;
        }
    }

    private static double opening(RunRecord run) {
        List<Integer> opening =
                TreatyBonds.opening(run).stream().map(Treaty::id).toList();
        Average cohesion = new Average();
        for (TickRecord tick : run.ticks()) {
            for (Pact each : tick.treaties()) {
                cohesion.add(opening.contains(each.id()) ? each.cohesion() : Double.NaN);
            }
        }
        return cohesion.value();
    }

    private static Map<Integer, Treaty> alliances(RunRecord run) {
        Map<Integer, Treaty> alliances = new HashMap<>();
        run.treaties().stream().filter(each -> each.kind().alliance()).forEach(each -> alliances.put(each.id(), each));
        return alliances;
    }

    private static double ageing(RunRecord run) {
        Map<Integer, Treaty> alliances = alliances(run);
        Map<Integer, Double> young = new HashMap<>();
        Average change = new Average();
        for (TickRecord tick : run.ticks()) {
            for (Pact each : tick.treaties()) {
                Treaty treaty = alliances.get(each.id());
                int age = treaty == null ? -1 : tick.tick() - treaty.founded();
                if (age == 0) {
                    young.put(each.id(), security(each.terms()));
                } else if (age == LATER) {
                    change.add(security(each.terms()) - young.getOrDefault(each.id(), Double.NaN));
                }
            }
        }
        return change.value();
    }

    /** Share of the security term in the sum of the terms above 0; NaN when nothing speaks for it. */
    private static double security(double[] terms) {
        double sum = 0;
        for (double each : terms) {
            sum += Math.max(0, each);
        }
        return sum == 0 ? Double.NaN : Math.max(0, terms[Reasons.place("security")]) / sum;
    }
}
