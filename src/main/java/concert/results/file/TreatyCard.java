package concert.results.file;

import concert.model.Calendar;
import concert.model.treaty.Clause;
import concert.model.treaty.Obligations;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.results.table.Labels;
import concert.results.table.Words;
import java.util.ArrayList;
import java.util.List;

/** A treaty written out in plain words: parties, obligation, trigger, term, publicity and clause. */
record TreatyCard(Labels labels) {

    /** The card on one line. */
    String of(Treaty treaty) {
        TreatyText text = treaty.text();
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.capital(Words.one(Words.noun(treaty.kind()))) + " between "
                + labels.names(treaty.founders()) + ", signed " + labels.date(treaty.founded()));
        sentences.add("The parties undertake " + Words.list(undertakings(treaty)));
        if (treaty.kind() != TreatyKind.NON_AGGRESSION) {
            sentences.add("It is invoked " + trigger(treaty.obligations()));
        }
        if (treaty.targets().length > 0) {
            sentences.add("It is directed at " + labels.names(treaty.targets()));
        }
        sentences.add(term(text, labels.run().calendar()));
        sentences.add(publicity(text.publicity()));
        if (treaty.obligations().military() > 0) {
            sentences.add(clause(text.clause()));
        }
        return String.join(". ", sentences) + ".";
    }

    private static List<String> undertakings(Treaty treaty) {
        Obligations o = treaty.obligations();
        TreatyText text = treaty.text();
        List<String> said = new ArrayList<>();
        say(said, o.collective() > 0, "to act together against any member that attacks another");
        say(said, o.obligesToDefend(), "to defend a member that is attacked");
        say(said, o.offence() > 0, "to join a member that attacks");
        say(said, o.consultation() >= .9, "to consult when one of them is in a crisis");
        say(said, o.neutrality() >= .5, "to stay neutral in each other's wars");
        say(said, o.nonAggression() >= .9 || text.nonAggressionStated(), "not to attack one another");
        return said;
    }

    private static void say(List<String> said, boolean holds, String words) {
        if (holds) {
            said.add(words);
        }
    }

    private static String trigger(Obligations o) {
        if (o.collective() > 0) {
            return "by an attack on any member, even by a member";
        }
        if (o.offence() > 0) {
            return "by any war of a member against their common enemy";
        }
        if (o.obligesToDefend()) {
            return "by an attack on a member, not by a member's own attack";
        }
        return o.consultation() >= .9 ? "by a crisis of a member" : "by a war of a member";
    }

    private static String term(TreatyText text, Calendar calendar) {
        if (text.term().adHoc()) {
            return "It lasts until its war is fought or its target is gone";
        }
        return text.term().fixed()
                ? "It runs for " + Words.count(text.term().ticks() / calendar.perYear(), "year", "years")
                        + " and may be renewed"
                : "It has no term";
    }

    private static String publicity(Publicity publicity) {
        return switch (publicity) {
            case OPEN -> "It is public";
            case PARTIAL -> "It is public but some of its terms are not";
            case SECRET -> "It is secret";
        };
    }

    private static String clause(Clause clause) {
        return clause == Clause.HARD
                ? "A party called upon must do so in earnest (hard clause)"
                : "A party called upon does what it deems necessary (soft clause)";
    }
}
