package concert.condition.bind;

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
import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import concert.text.Nearest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What a condition asks of treaties, members, wars and states, made of the call that it is written as. */
final class Facts {
    /** The names of the calls, in the order of the manual. */
    static final List<String> NAMES =
            List.of("allied", "signs", "member", "joined", "left", "ended", "war", "attacks", "fights", "sovereign");

    private static final int MOST = 1_000_000;

    private final Vocabulary known;
    private final Consumer<Flaw> flawed;
    private final Named named;

    Facts(Vocabulary known, Consumer<Flaw> flawed) {
        this.known = known;
        this.flawed = flawed;
        this.named = new Named(known, flawed);
    }

    /** Finds what a call asks for; nothing, after telling what is wrong with it. */
    Finder find(Phrase.Call call) {
        return switch (call.name()) {
            case "allied" -> ties(call, false);
            case "signs" -> ties(call, true);
            case "member" -> members(call, Memberships.Sort.MEMBER);
            case "joined" -> members(call, Memberships.Sort.JOINED);
            case "left" -> members(call, Memberships.Sort.LEFT);
            case "ended" -> ended(call);
            case "war" -> wars(call, false);
            case "attacks" -> wars(call, true);
            case "fights" -> fights(call);
            default -> sovereigns(call);
        };
    }

    private Details details(Phrase.Call call, String... others) {
        Set<String> allowed = new TreeSet<>(Details.YEARS);
        allowed.addAll(List.of(others));
        return new Details(call, allowed, known, flawed);
    }

    /** Whether a call has as many parts as it needs; says so where not. */
    private boolean parts(Phrase.Call call, int least, int most, String example) {
        int given = call.of().size();
        if (given < least || given > most) {
            String needs = least == most ? Integer.toString(least) : least + " or " + most;
            flawed.accept(new Flaw(
                    call.at(),
                    call.name() + "( ) is asked of " + needs + ", here of " + given + ". Maybe " + example + "?"));
        }
        return given >= least && given <= most;
    }

    private static Finder nothing() {
        return past -> new Finder.Found(0, true);
    }

    private Finder ties(Phrase.Call call, boolean fresh) {
        Details details = details(call, "apart", "within", "both");
        if (!parts(call, 2, 3, call.name() + "(FRN, RUS, defence, by: " + known.last() + ")")) {
            return nothing();
        }
        Pledge pledge = call.of().size() == 3 ? pledge(call.of().get(2)) : Pledge.ALLIANCE;
        return new Ties(pairs(call, details), pledge, details.years(), fresh);
    }

    private Pledge pledge(Phrase phrase) {
        String word = phrase instanceof Phrase.Word written ? written.text() : "";
        for (Pledge each : Pledge.values()) {
            if (each.key().equals(word)) {
                return each;
            }
        }
        flawed.accept(
                new Flaw(phrase.at(), "unknown kind of treaty \"" + word + "\"." + Nearest.mend(word, Pledge.keys())));
        return Pledge.ALLIANCE;
    }

    private PairSearch pairs(Phrase.Call call, Details details) {
        PairSearch.Limits limits = new PairSearch.Limits(
                details.number("apart", 0, 0),
                details.number("within", 0, Double.POSITIVE_INFINITY),
                details.word("both", "nuclear"));
        Selector one = named.states(call.of().get(0));
        return new PairSearch(one, named.states(call.of().get(1)), limits);
    }

    private Finder members(Phrase.Call call, Memberships.Sort sort) {
        Details details = details(call);
        if (!parts(call, 2, 2, call.name() + "(USA, \"North Atlantic Treaty\", by: " + known.last() + ")")) {
            return nothing();
        }
        Selector who = named.states(call.of().get(0));
        return new Memberships(who, named.treaty(call.of().get(1)), sort, details.years());
    }

    private Finder ended(Phrase.Call call) {
        Details details = details(call);
        return parts(call, 1, 1, "ended(any, by: " + known.last() + ")")
                ? new EndedTreaties(named.treaty(call.of().get(0)), details.years())
                : nothing();
    }

    private Finder wars(Phrase.Call call, boolean begun) {
        Details details = details(call, "apart", "within", "both", "without", "powers", "same-war");
        return parts(call, 2, 2, call.name() + "(any, any, apart: 3000, without: major)")
                ? new WarsBetween(pairs(call, details), limits(details), details.years(), begun)
                : nothing();
    }

    private WarLimits limits(Details details) {
        int[] fighters = details.has("same-war")
                ? named.fighters(details.values("same-war").get(0))
                : new int[0];
        return new WarLimits((int) details.number("powers", 0, 0), details.word("without", "major"), fighters);
    }

    private Finder fights(Phrase.Call call) {
        Details details = details(call, "without", "powers", "same-war", "wars", "years");
        if (!parts(call, 1, 1, "fights(FRN, same-war: [AUH, YUG])")) {
            return nothing();
        }
        WarsFought fought = new WarsFought(named.states(call.of().get(0)), limits(details), details.years());
        int wars = (int) details.number("wars", 1, 1);
        return details.has("wars") || details.has("years")
                ? new WarRows(fought, wars, (int) details.number("years", 1, MOST))
                : fought;
    }

    private Finder sovereigns(Phrase.Call call) {
        Details details = details(call);
        return parts(call, 1, 1, "sovereign(RUS, at: " + known.last() + ")")
                ? new Sovereigns(named.states(call.of().get(0)), details.years())
                : nothing();
    }
}
