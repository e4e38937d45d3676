package concert.condition.bind;

import concert.condition.answer.Answer;
import concert.condition.answer.Logic;
import concert.condition.fact.Answers;
import concert.condition.fact.EndedTreaties;
import concert.condition.fact.Finder;
import concert.condition.fact.Memberships;
import concert.condition.fact.PairSearch;
import concert.condition.fact.Pledge;
import concert.condition.fact.Selector;
import concert.condition.fact.Sovereigns;
import concert.condition.fact.Ties;
import concert.condition.fact.WarLimits;
import concert.condition.fact.WarRows;
import concert.condition.fact.WarsBetween;
import concert.condition.fact.WarsFought;
import concert.condition.past.Years;
import concert.condition.phrase.Phrase;
import concert.condition.phrase.Phrase.Call;
import concert.condition.phrase.Phrase.Listing;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Binds questions of treaties, members, wars and states. */
final class FactReader {
    private static final String[] PAIR = {"apart", "within", "both"};
    private static final String[] WAR = {"without", "powers", "same-war"};

    /** What each question may be asked with, beside the time. */
    private static final Map<String, List<String>> DETAILS = Map.of(
            "allied", List.of(PAIR),
            "signs", List.of(PAIR),
            "member", List.of(),
            "joined", List.of(),
            "left", List.of(),
            "ended", List.of(),
            "war", List.of(PAIR[0], PAIR[1], PAIR[2], WAR[0], WAR[1], WAR[2]),
            "attacks", List.of(PAIR[0], PAIR[1], PAIR[2], WAR[0], WAR[1], WAR[2]),
            "fights", List.of(WAR[0], WAR[1], WAR[2], "wars", "years"),
            "sovereign", List.of());

    /** How each question is asked, for messages. */
    private static final Map<String, String> FORMS = Map.of(
            "allied", "allied(FRN, RUS)",
            "signs", "signs(FRN, RUS, defence)",
            "member", "member(FRN, \"Name of a treaty\")",
            "joined", "joined(FRN, \"Name of a treaty\")",
            "left", "left(FRN, \"Name of a treaty\")",
            "ended", "ended(\"Name of a treaty\")",
            "war", "war(FRN, any)",
            "attacks", "attacks(FRN, any)",
            "fights", "fights(FRN)",
            "sovereign", "sovereign(FRN)");

    /** The questions. */
    static final List<String> NAMES = DETAILS.keySet().stream().sorted().toList();

    private final BindingContext reading;
    private final StateReader states;

    FactReader(BindingContext reading) {
        this.reading = reading;
        this.states = new StateReader(reading);
    }

    /** Whether it is so; of {@code all of} several, whether it is so of each. */
    Answer truth(Call call) {
        for (int at = 0; at < call.of().size(); at++) {
            if (call.of().get(at) instanceof Listing list && list.choice().equals("all")) {
                Answer all = past -> 1;
                for (Phrase each : list.items()) {
                    List<Phrase> of = new ArrayList<>(call.of());
                    of.set(at, each);
                    all = Logic.and(all, truth(new Call(call.at(), call.name(), of, call.details())));
                }
                return all;
            }
        }
        return Answers.any(finder(call));
    }

    Answer count(Call call) {
        new DetailReader(reading, call, List.of());
        return Answers.count(asked(call, call.of().size() == 1 ? call.of().get(0) : null, "count(war(any, any))"));
    }

    Answer share(Call call) {
        String maybe = "share(allied(any, major), of: allied(any, any))";
        DetailReader details = new DetailReader(reading, call, List.of("of"));
        Finder part = asked(call, call.of().size() == 1 ? call.of().get(0) : null, maybe);
        Phrase of = details.get("of") == null ? null : details.get("of").values().get(0);
        return Answers.share(part, asked(call, of, maybe));
    }

    /** The question that is counted, or one without an answer after saying that there is none. */
    private Finder asked(Call around, Phrase phrase, String maybe) {
        if (phrase instanceof Call call && NAMES.contains(call.name())) {
            return finder(call);
        }
        if (phrase instanceof Call call) {
            reading.flaw(call.at(), "\"" + call.name() + "\" cannot be counted." + Nearest.mend(call.name(), NAMES));
        } else {
            reading.flaw(
                    phrase == null ? around.at() : phrase.at(),
                    around.name() + " needs a question that can be counted. Maybe " + maybe + "?");
        }
        return past -> new Finder.Found(0, true);
    }

    private Finder finder(Call written) {
        Call call = new Call(
                written.at(),
                written.name(),
                written.of().stream().filter(each -> time(each) == null).toList(),
                written.details());
        List<String> known = new ArrayList<>(DetailReader.TIMES);
        known.addAll(DETAILS.get(call.name()));
        DetailReader details = new DetailReader(timed(written), call, known);
        return switch (call.name()) {
            case "allied", "signs" -> ties(call, details);
            case "war", "attacks" ->
                new WarsBetween(
                        pair(call, details, 2), limits(details), details.years(), call.name().equals("attacks"));
            case "fights" -> fought(call, details);
            case "ended" -> new EndedTreaties(treaty(call, 0, 1), details.years());
            case "sovereign" -> new Sovereigns(who(call, 1), details.years());
            default ->
                new Memberships(
                        who(call, 2),
                        treaty(call, 1, 2),
                        Memberships.Sort.valueOf(call.name().toUpperCase(Locale.ROOT)),
                        details.years());
        };
    }

    /** The time that a word names, null for one that names none. */
    private static Years time(Phrase phrase) {
        String word = phrase instanceof Phrase.Word bare && !bare.quoted() ? bare.text() : "";
        return word.equals("ever") ? Years.EVER : word.equals("now") ? Years.NOW : null;
    }

    /** What the details need to know, with the time that a word of the call names. */
    private BindingContext timed(Call call) {
        Phrase said = null;
        for (Phrase each : call.of()) {
            if (time(each) != null) {
                boolean years = call.details().stream().anyMatch(detail -> DetailReader.TIMES.contains(detail.key()));
                if (said != null || years) {
                    reading.flaw(each.at(), BindingContext.words(each) + " stands beside another time. Maybe one of the two?");
                }
                said = each;
            }
        }
        return said == null ? reading : new BindingContext(reading.known(), time(said), reading.flawed());
    }

    /** Whether a call is asked of as many as it must be, after saying so where it is not. */
    private boolean asked(Call call, int least, int most) {
        boolean right = call.of().size() >= least && call.of().size() <= most;
        if (!right) {
            reading.flaw(
                    call.at(),
                    call.name() + " is asked of " + call.of().size() + "; it must be of " + least
                            + (most > least ? " or " + most : "") + ". Maybe " + FORMS.get(call.name()) + "?");
        }
        return right;
    }

    private Selector who(Call call, int size) {
        return asked(call, size, size) ? states.selector(call.of().get(0)) : Selector.ANY;
    }

    private String treaty(Call call, int at, int size) {
        boolean right = at == 0 ? asked(call, size, size) : call.of().size() == size;
        return right ? states.treaty(call.of().get(at)) : "";
    }

    private PairSearch pair(Call call, DetailReader details, int most) {
        PairSearch.Limits limits = new PairSearch.Limits(
                details.number("apart", 0),
                details.number("within", Double.POSITIVE_INFINITY),
                details.says("both", "nuclear"));
        return asked(call, 2, most)
                ? new PairSearch(
                        states.selector(call.of().get(0)), states.selector(call.of().get(1)), limits)
                : new PairSearch(Selector.ANY, Selector.ANY, limits);
    }

    private Ties ties(Call call, DetailReader details) {
        PairSearch pairs = pair(call, details, 3);
        Pledge pledge = call.of().size() == 3 ? pledge(call.of().get(2)) : Pledge.ALLIANCE;
        return new Ties(pairs, pledge, details.years(), call.name().equals("signs"));
    }

    private Pledge pledge(Phrase phrase) {
        int at = phrase instanceof Phrase.Word word ? Pledge.keys().indexOf(word.text()) : -1;
        if (at < 0) {
            String given = phrase instanceof Phrase.Word word ? word.text() : "";
            reading.flaw(
                    phrase.at(),
                    BindingContext.words(phrase) + " is no kind of treaty; there are " + String.join(", ", Pledge.keys()) + "."
                            + mend(Nearest.to(given, Pledge.keys())));
            return Pledge.ALLIANCE;
        }
        return Pledge.values()[at];
    }

    private static String mend(String likely) {
        return " Maybe " + (likely == null ? Pledge.DEFENCE.key() : likely) + "?";
    }

    private WarLimits limits(DetailReader details) {
        Phrase.Detail same = details.get("same-war");
        return new WarLimits(
                details.whole("powers", 0),
                details.says("without", "major"),
                same == null ? new int[0] : states.several(same.values().get(0)));
    }

    private Finder fought(Call call, DetailReader details) {
        WarsFought wars = new WarsFought(who(call, 1), limits(details), details.years());
        boolean many = details.get("wars") != null;
        if (many != (details.get("years") != null)) {
            reading.flaw(call.at(), "wars and years stand together. Maybe fights(any, wars: 3, years: 10)?");
        }
        return many ? new WarRows(wars, details.whole("wars", 1), details.whole("years", 1)) : wars;
    }
}
