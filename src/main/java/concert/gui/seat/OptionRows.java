package concert.gui.seat;

import concert.engine.seat.Seat;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The options of a turn as rows: the move in words, V', V, the chance of consent and that of the theory's making it. */
public final class OptionRows extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private static final List<String> COLUMNS = List.of("Move", "Worth V\u2032", "Value V", "Consent", "Theory");

    static final String LEGEND =
            "Worth: the value in units of the day less the cost of signing, times the chance of consent where that is above 0."
                    + " Theory: the chance that the state's theory makes the move. A click sorts.";

    static final int MOVE = 0;
    public static final int CONSENT = 3;

    private final transient List<SeatPrompt.Weighed> rows;
    private final transient SeatWords words;

    OptionRows(List<SeatPrompt.Weighed> rows, SeatWords words) {
        this.rows = rows;
        this.words = words;
    }

    SeatPrompt.Weighed row(int at) {
        return rows.get(at);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return COLUMNS.get(column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == MOVE ? String.class : Double.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Seat.Option option = rows.get(row).option();
        return switch (column) {
            case MOVE -> words.move(option);
            case 1 -> option.worth();
            case 2 -> option.value();
            case CONSENT -> option.consent();
            default -> option.chance();
        };
    }
}
