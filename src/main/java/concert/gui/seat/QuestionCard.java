package concert.gui.seat;

import concert.engine.seat.Seat;
import concert.gui.window.PlainLabel;
import concert.model.record.Decision;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;

/** A question of yes or no, with the reasons that speak for and against. */
final class QuestionCard extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient SeatWords words;
    private final PlainLabel question = PlainLabel.bold(2);
    private final PlainLabel chance = PlainLabel.text();
    private final ReasonBars bars;
    private transient Seat.Answer yes = Seat.Answer.YES;

    QuestionCard(SeatWords words, Consumer<Seat.Answer> said) {
        super(new BorderLayout(10, 6));
        this.words = words;
        this.bars = new ReasonBars(words.names().reasons());
        question.setName("question");
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEFT));
        buttons.add(button("yes", "Yes", () -> said.accept(yes)));
        buttons.add(button("no", "No", () -> said.accept(not(yes))));
        buttons.add(button("theory", "Let the theory answer", () -> said.accept(Seat.Answer.THEORY)));
        JPanel titles = new JPanel(new GridLayout(2, 1));
        titles.add(question);
        titles.add(chance);
        add(titles, BorderLayout.NORTH);
        add(bars, BorderLayout.CENTER);
        add(buttons, BorderLayout.SOUTH);
    }

    private static JButton button(String name, String text, Runnable action) {
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    private static Seat.Answer not(Seat.Answer answer) {
        return answer == Seat.Answer.YES ? Seat.Answer.NO : Seat.Answer.YES;
    }

    /** Puts a question; to renew a term is to say no to letting it lapse. */
    void show(Seat.Question asked) {
        Decision drawn = asked.drawn();
        boolean lapse = drawn.move() == Decision.Move.LAPSE;
        yes = lapse ? Seat.Answer.NO : Seat.Answer.YES;
        double likely = lapse ? 1 - drawn.chanceOfYes() : drawn.chanceOfYes();
        question.setText(words.question(asked));
        chance.setText(String.format(
                Locale.ROOT, "Its theory would say yes with a chance of %.0f %%, for these reasons:", 100 * likely));
        bars.show(drawn.terms());
    }
}
