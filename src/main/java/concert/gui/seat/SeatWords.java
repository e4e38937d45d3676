package concert.gui.seat;

import concert.engine.seat.Seat;
import concert.model.record.Decision;
import concert.results.table.Words;
import java.util.ArrayList;
import java.util.List;

/** What can be done in a seat, and what is asked there, in words. */
record SeatWords(SeatNames names) {

    String move(Seat.Option option) {
        String verb = Words.capital(option.move().verb());
        return switch (option.move()) {
            case NOTHING, ANSWER, VOTE -> Words.capital(Decision.Move.NOTHING.verb());
            case OFFER -> verb + " " + names.state().apply(option.partner()) + " " + one(option);
            case JOIN, LEAVE, LAPSE -> verb + " " + names.treaty().apply(option.treaty());
        };
    }

    private static String one(Seat.Option option) {
        return Words.one(Words.noun(option.kind()));
    }

    /** What the consent of an option is the chance of. */
    String asked(Seat.Option option) {
        return switch (option.move()) {
            case OFFER -> "Chance of consent, by the two alone";
            case JOIN -> "Chance of admission";
            case NOTHING, ANSWER, VOTE, LEAVE, LAPSE -> "Chance of success";
        };
    }

    String heading(SeatPrompt ask) {
        return names.state().apply(ask.state()) + ", " + names.year().apply(ask.tick());
    }

    String question(Seat.Question question) {
        Decision drawn = question.drawn();
        return switch (drawn.move()) {
            case VOTE ->
                names.state().apply(drawn.partner()) + " asks into "
                        + names.treaty().apply(drawn.treaty()) + ". Admit it?";
            case LAPSE -> "The term of " + names.treaty().apply(drawn.treaty()) + " has run out. Renew it?";
            case LEAVE -> "Leave " + names.treaty().apply(drawn.treaty()) + "?";
            case JOIN -> "Enter " + names.treaty().apply(drawn.treaty()) + "?";
            case NOTHING, OFFER, ANSWER ->
                names.state().apply(drawn.partner()) + " offers " + Words.one(Words.noun(drawn.kind())) + with(question)
                        + ". Sign it?";
        };
    }

    /** The others who have agreed already. */
    private String with(Seat.Question question) {
        List<String> others = new ArrayList<>();
        for (int each : question.members()) {
            if (each != question.drawn().state() && each != question.drawn().partner()) {
                others.add(names.state().apply(each));
            }
        }
        return others.isEmpty() ? "" : ", which " + Words.list(others) + (others.size() == 1 ? " joins" : " join");
    }
}
