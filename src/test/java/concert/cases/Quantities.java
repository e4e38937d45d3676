package concert.cases;

import concert.engine.Picture;
import concert.model.World;
import concert.model.treaty.Treaty;
import concert.theory.Contest;
import concert.theory.Pact;
import concert.theory.Voice;
import concert.theory.book.Parameter;
import concert.theory.reason.Outlook;
import concert.theory.reason.Reasons;
import concert.theory.reason.Valuation;
import concert.theory.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers a case can ask for. A line here is a phrase of the cases' language and what it stands for. */
final class Quantities {
    private static final Pattern WHEN = Pattern.compile("(.*?)(?: in tick (\\d+))?");
    private static final List<Phrase> PHRASES = new ArrayList<>();

    /** Where an answer is looked up: the trial, the picture of a tick, the words of the phrase. */
    private record Asked(Trial trial, Picture picture, Matcher words) {
        World world() {
            return picture.world();
        }

        int state(int group) {
            return trial.state(words.group(group));
        }

        Treaty treaty(int group) {
            return trial.treaty(world(), words.group(group));
        }

        Picture.Deal deal(int state, int group) {
            return Deals.of(trial, picture, state(state), words.group(group));
        }

        double challenge(int what) {
            return picture.challenge(state(1), state(2))[what];
        }
    }

    private interface Figure {
        double of(Asked asked);
    }

    private record Phrase(String words, Pattern pattern, Figure figure) {}

    private static void say(String phrase, Figure figure) {
        String pattern = phrase.replace("STATE", "([A-Z]\\w*)")
                .replace("TREATY", "([A-Z]\\w*|[a-z-]+ [A-Z][\\w-]*)")
                .replace("REASON", "(" + String.join("|", Reasons.names()) + ")")
                .replace("DEAL", "(.+)");
        PHRASES.add(new Phrase(phrase, Pattern.compile(pattern), figure));
    }

    static {
        say("capability of STATE", it -> it.world().capability(it.state(1)));
        say("threat of STATE to STATE", it -> it.world().threat.get(it.state(2), it.state(1)));
        say("intent of STATE to STATE", it -> it.picture().intent(it.state(2), it.state(1)));
        say("weight of STATE to STATE", it -> it.picture().kappa(it.state(2), it.state(1)));
        say("power of STATE at STATE", it -> projected(it.world(), it.state(1), it.state(2)));
        say("affinity of STATE to STATE", it -> it.world().affinity.get(it.state(1), it.state(2)));
        say("rivalry of STATE and STATE", it -> it.world().rivalry.get(it.state(1), it.state(2)));
        say("trust of STATE in STATE", it -> it.world().trust.get(it.state(1), it.state(2)));
        say("reputation of STATE", it -> it.world().reputation(it.state(1)));
        say("stake of STATE in STATE", it -> it.world().stake.get(it.state(1), it.state(2)));
        say("security of STATE", it -> outlook(it).security().level());
        say("abandonment of STATE", it -> feared(outlook(it).security()));
        say("defence of STATE against STATE", it -> outlook(it).security().defence()[it.state(2)]);
        say("attack on STATE by STATE", it -> outlook(it).security().attack()[it.state(2)]);
        say("chance of STATE against STATE", it -> chance(outlook(it), it.state(2)));
        say("total effort", Quantities::efforts);
        say("effort of STATE", it -> outlook(it).ledger().now());
        say("solo effort of STATE", it -> outlook(it).ledger().alone());
        say("treaties of STATE", it -> it.world().treatiesOf(it.state(1)).size());
        say("cohesion of TREATY", it -> it.treaty(1).cohesion);
        say("strategic cohesion of TREATY", it -> it.treaty(1).strategic);
        say("operational cohesion of TREATY", it -> it.treaty(1).operational);
        say("tactical cohesion of TREATY", it -> it.treaty(1).interoperability);
        say("institution of TREATY", it -> it.treaty(1).institution);
        say("expected attack on STATE", it -> it.world().attackedChance(it.state(1)));
        say("expected attack by STATE", it -> it.world().attackingChance(it.state(1)));
        say("belief in TREATY", it -> it.treaty(1).belief);
        say("say of STATE in TREATY", Quantities::voice);
        say("rate of STATE challenging STATE", it -> it.challenge(0));
        say("prize of STATE challenging STATE", it -> it.challenge(1));
        say("hope of STATE challenging STATE", it -> it.challenge(2));
        say("hope of STATE challenged by STATE", it -> it.picture().challenge(it.state(2), it.state(1))[3]);
        say("value to STATE of DEAL", it -> Valuation.sum(it.picture().terms(it.state(1), it.deal(1, 2))));
        say("consent of STATE to DEAL", it -> it.picture().consent(it.state(1), it.deal(1, 2)));
        say("bare REASON to STATE of DEAL", it -> it.picture().reason(it.words().group(1), it.state(2), it.deal(2, 3)));
        say(
                "REASON to STATE of DEAL",
                it -> terms(it, 2, 3)[Reasons.place(it.words().group(1))]);
        say("cohesion to STATE of DEAL", it -> it.deal(1, 2).pact().cohesion());
        say("opposing power in the war", it -> Wars.first(it.trial()).attackerPower());
        say("defending power in the war", it -> Wars.first(it.trial()).defenderPower());
        say("contribution of STATE", it -> Wars.call(it.trial(), it.state(1)).contributed());
        say("will of STATE", it -> Wars.call(it.trial(), it.state(1)).value());
    }

    private Quantities() {}

    /** Every phrase there is. */
    static List<String> phrases() {
        return PHRASES.stream().map(Phrase::words).toList();
    }

    /** The number a phrase asks for, at the tick it names or the first; null when it is no such phrase. */
    static Double of(Trial trial, String subject) {
        Matcher when = WHEN.matcher(subject);
        if (!when.matches()) {
            return null;
        }
        int tick = when.group(2) == null ? 1 : Integer.parseInt(when.group(2));
        for (Phrase each : PHRASES) {
            Matcher words = each.pattern().matcher(when.group(1));
            if (words.matches()) {
                return each.figure().of(new Asked(trial, trial.picture(tick), words));
            }
        }
        return null;
    }

    /** The weighted reasons of "reasons to A of DEAL", or null when it is another phrase. */
    static double[] reasons(Trial trial, String subject) {
        Matcher words = Pattern.compile("reasons to (\\w+) of (.+)").matcher(subject);
        return words.matches() ? terms(new Asked(trial, trial.picture(1), words), 1, 2) : null;
    }

    private static double[] terms(Asked it, int state, int deal) {
        return it.picture().terms(it.state(state), it.deal(state, deal));
    }

    private static Outlook outlook(Asked it) {
        return it.picture().outlook(it.state(1));
    }

    private static double projected(World world, int from, int to) {
        return world.capability(from) * world.proximity.get(from, to);
    }

    private static double efforts(Asked it) {
        double sum = 0;
        for (int state = 0; state < it.world().size(); state++) {
            sum += it.world().sovereign(state)
                    ? it.picture().outlook(state).ledger().now()
                    : 0;
        }
        return sum;
    }

    private static double feared(Security security) {
        return security.trusting() - security.level();
    }

    private static double chance(Outlook mine, int foe) {
        Security e3 = mine.security();
        return Contest.chance(
                e3.defence()[foe], e3.attack()[foe], mine.standing().world().get(Parameter.DECISIVENESS));
    }

    private static double voice(Asked it) {
        Pact pact = Pact.of(it.treaty(2), it.treaty(2).members());
        return Voice.weight(it.world(), pact.members(), pact.voting(), it.state(1));
    }
}
