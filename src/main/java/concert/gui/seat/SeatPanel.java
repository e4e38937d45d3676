package concert.gui.seat;

import concert.chart.draw.Theme;
import concert.gui.window.PlainLabel;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;

/** What a person in a state's seat sees: the options of the turn, a question, or that there is nothing to decide. */
public final class SeatPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String IDLE = "idle";
    private static final String MOVES = "moves";
    private static final String DOUBT = "doubt";

    private final transient SeatWords words;
    private final transient SeatBroker handover;
    private final transient Runnable decided;
    private final PlainLabel heading = PlainLabel.bold(4);
    private final CardLayout cards = new CardLayout();
    private final JPanel deck = new JPanel(cards);
    private final MovesCard moves;
    private final QuestionCard doubt;

    /**
     * The panel of a seat; on the event thread.
     *
     * @param decided called, on the event thread, after each pick or answer: the tick may then be {@link SeatBroker#ready}
     */
    public SeatPanel(int state, SeatNames names, Runnable decided) {
        super(new BorderLayout(6, 6));
        this.words = new SeatWords(names);
        this.decided = decided;
        this.handover = new SeatBroker(state, () -> SwingUtilities.invokeLater(this::refresh));
        this.moves = new MovesCard(words, option -> {
            handover.pick(option);
            this.decided.run();
        });
        this.doubt = new QuestionCard(words, answer -> {
            handover.say(answer);
            this.decided.run();
        });
        deck.add(idle(), IDLE);
        deck.add(moves, MOVES);
        deck.add(doubt, DOUBT);
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        add(heading, BorderLayout.NORTH);
        add(deck, BorderLayout.CENTER);
        refresh();
    }

    private static JLabel idle() {
        JLabel idle = new JLabel("Nothing to decide: step or play on.", SwingConstants.CENTER);
        idle.setForeground(Theme.FAINT_INK);
        idle.setFont(Theme.font(PlainLabel.LETTERING + 2));
        return idle;
    }

    /** The seat that the panel serves, to be put into the run. */
    public SeatBroker handover() {
        return handover;
    }

    /** Gives the seat up. */
    void release() {
        handover.release();
    }

    private void refresh() {
        SeatPrompt ask = handover.asked();
        if (ask == null) {
            heading.setText(words.names().state().apply(handover.state()));
            cards.show(deck, IDLE);
        } else if (ask instanceof SeatPrompt.Moves turn) {
            heading.setText(words.heading(ask) + ": your move");
            moves.show(turn.options());
            cards.show(deck, MOVES);
        } else if (ask instanceof SeatPrompt.Doubt one) {
            heading.setText(words.heading(ask));
            doubt.show(one.question());
            cards.show(deck, DOUBT);
        }
    }
}
