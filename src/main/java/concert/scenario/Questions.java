package concert.scenario;

import concert.condition.bind.ConditionMeasure;
import concert.condition.bind.Conditions;
import concert.condition.bind.Vocabulary;
import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.measure.Measure;
import concert.model.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What is asked of a world beside what is measured of every one.
 *
 * @param faces what a historian asks, of a run that is over; where no year is named, of any time in it
 * @param measures columns of the user's own; where no year is named, of the tick that is over
 * @param stop ends a run once it is true, empty for never; where no year is named, of the tick that is over
 */
public record Questions(List<Face> faces, List<OwnMeasure> measures, String stop) {
    public static final Questions NONE = new Questions(List.of(), List.of(), "");

    public Questions {
        faces = List.copyOf(faces);
        measures = List.copyOf(measures);
    }

    /** The user's own measures, ready to be taken. */
    List<Measure> measures(Vocabulary known, Calendar calendar) {
        return measures.stream()
                .<Measure>map(each -> new ConditionMeasure(
                        each.name(),
                        each.formula(),
                        Conditions.formula(each.formula(), known, Years.NOW, Questions::refuse),
                        calendar))
                .toList();
    }

    /** What was checked when it was read cannot be flawed any more. */
    static void refuse(Flaw flaw) {
        throw new IllegalArgumentException(flaw.message());
    }

    /** Those that a run can answer that ends earlier: what names later years is left out. */
    Questions within(Vocabulary known) {
        BiPredicate<String, Vocabulary> sound = (text, words) -> {
            boolean[] flawed = new boolean[1];
            Conditions.formula(text, words, Years.NOW, flaw -> flawed[0] = true);
            return !flawed[0];
        };
        List<OwnMeasure> kept = measures.stream()
                .filter(each -> sound.test(each.formula(), known))
                .toList();
        List<String> columns = new ArrayList<>(known.measures());
        measures.forEach(each -> columns.remove(each.name()));
        kept.forEach(each -> columns.add(each.name()));
        Vocabulary left = new Vocabulary(known.states(), known.treaties(), known.first(), known.last(), columns);
        return new Questions(
                faces.stream().filter(each -> sound.test(each.condition(), left)).toList(),
                kept,
                stop.isEmpty() || sound.test(stop, left) ? stop : "");
    }
}
