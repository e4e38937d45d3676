package concert.condition.fact;

import concert.condition.answer.Answer;
import concert.condition.fact.Finder.Found;
import concert.condition.past.Chronicle;

/** What is made of what a finder finds. */
public final class Answers {
    private Answers() {}

    /** Whether anything fits; cannot be told before the years are over, unless something does already. */
    public static Answer any(Finder finder) {
        return past -> {
            Found found = finder.find(past);
            return found.count() > 0 ? 1 : found.open() ? Double.NaN : 0;
        };
    }

    /** How many fit; until the years are over there are that many at least. */
    public static Answer count(Finder finder) {
        return new Answer() {
            @Override
            public double value(Chronicle past) {
                Found found = finder.find(past);
                return found.open() ? Double.NaN : found.count();
            }

            @Override
            public double least(Chronicle past) {
                return finder.find(past).count();
            }
        };
    }

    /** How many fit of how many others; NaN where there are none of the others. */
    public static Answer share(Finder part, Finder whole) {
        return past -> {
            Found few = part.find(past);
            Found many = whole.find(past);
            boolean untold = few.open() || many.open() || many.count() == 0;
            return untold ? Double.NaN : (double) few.count() / many.count();
        };
    }
}
