package concert.condition.bind;

import concert.condition.past.Years;
import concert.condition.phrase.Phrase;
import concert.condition.phrase.Phrase.Call;
import concert.condition.phrase.Phrase.Detail;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the details of a call, each at most once. */
final class DetailReader {
    /** The details that tell the time. */
    static final List<String> TIMES = List.of("by", "at", "between");

    private final BindingContext reading;
    private final Call call;

    /** Says which details of the call are none of the known ones, stand twice or contradict one another. */
    DetailReader(BindingContext reading, Call call, List<String> known) {
        this.reading = reading;
        this.call = call;
        Set<String> seen = new HashSet<>();
        String time = null;
        for (Detail each : call.details()) {
            if (!known.contains(each.key())) {
                reading.flaw(
                        each.at(),
                        call.name() + " has no detail \"" + each.key() + "\"." + Nearest.mend(each.key(), known));
            } else if (!seen.add(each.key())) {
                reading.flaw(each.at(), each.key() + " stands twice. Maybe one of them is another?");
            } else if (TIMES.contains(each.key())) {
                if (time != null) {
                    reading.flaw(each.at(), each.key() + " stands beside " + time + ". Maybe one of the two?");
                }
                time = each.key();
            }
        }
    }

    Detail get(String key) {
        for (Detail each : call.details()) {
            if (each.key().equals(key)) {
                return each;
            }
        }
        return null;
    }

    /** The time that is asked about. */
    Years years() {
        for (String each : TIMES) {
            Detail detail = get(each);
            if (detail != null) {
                return years(detail);
            }
        }
        return reading.usual();
    }

    private Years years(Detail detail) {
        List<Integer> years = new ArrayList<>();
        detail.values().forEach(each -> years.add(year(each, detail.key())));
        Years.Sort sort = Years.Sort.valueOf(detail.key().toUpperCase(Locale.ROOT));
        if (sort != Years.Sort.BETWEEN) {
            return Years.of(sort, years.get(0), years.get(0));
        }
        if (years.size() < 2) {
            reading.flaw(detail.at(), "between needs two years. Maybe between 1914 and 1918?");
            return reading.usual();
        }
        if (years.get(0) > years.get(1)) {
            reading.flaw(
                    detail.at(),
                    "between " + years.get(0) + " and " + years.get(1) + " is no time. Maybe between " + years.get(1)
                            + " and " + years.get(0) + "?");
        }
        return Years.of(sort, years.get(0), years.get(1));
    }

    private int year(Phrase phrase, String key) {
        int first = reading.known().first();
        int last = reading.known().last();
        double year = figure(phrase);
        if (year != Math.rint(year)) {
            String is = phrase instanceof Phrase.Figure ? Double.toString(year) : BindingContext.words(phrase);
            reading.flaw(phrase.at(), key + " is " + is + "; it must be a year. Maybe " + last + "?");
            return last;
        }
        if (year < first || year > last) {
            reading.flaw(
                    phrase.at(),
                    key + " is " + (long) year + "; it must be a year from " + first + ", the end of which is the start, to "
                            + last + ". Maybe " + (year < first ? first : last) + "?");
            return last;
        }
        return (int) year;
    }

    /** The number that a phrase is, also one below zero, or NaN. */
    private static double figure(Phrase phrase) {
        if (phrase instanceof Phrase.Figure figure) {
            return figure.value();
        }
        boolean minus = phrase instanceof Phrase.Joined joined && joined.sign().equals("-") && joined.left() == null;
        return minus ? -figure(((Phrase.Joined) phrase).right()) : Double.NaN;
    }

    /** A number of at least 0, or the fallback where there is none. */
    double number(String key, double fallback) {
        Detail detail = get(key);
        if (detail == null) {
            return fallback;
        }
        double value = figure(detail.values().get(0));
        if (!(value >= 0)) {
            reading.flaw(
                    detail.at(),
                    key + " is " + BindingContext.words(detail.values().get(0)) + "; it must be a number of 0 or more."
                            + " Maybe 1000?");
            return fallback;
        }
        return value;
    }

    /** A whole number of at least 1, or the fallback where there is none. */
    int whole(String key, int fallback) {
        double value = number(key, fallback);
        if (value != fallback && (value < 1 || value != Math.rint(value) || value > 10_000)) {
            reading.flaw(get(key).at(), key + " must be a whole number of 1 or more. Maybe 3?");
            return fallback;
        }
        return (int) value;
    }

    /** Whether a detail stands there, which says the one word that it can. */
    boolean says(String key, String word) {
        Detail detail = get(key);
        if (detail == null) {
            return false;
        }
        if (!(detail.values().get(0) instanceof Phrase.Word said && said.text().equals(word))) {
            reading.flaw(
                    detail.values().get(0).at(),
                    key + " is " + BindingContext.words(detail.values().get(0)) + "; it must be " + word + ". Maybe " + key
                            + ": " + word + "?");
        }
        return true;
    }
}
