package concert.gui.seat;

import concert.chart.draw.Theme;
import concert.engine.seat.Seat;
import concert.gui.window.PlainLabel;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** The options of a turn in a table that sorts, the reasons of the row chosen, and the buttons that pick. */
final class MovesCard extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient SeatWords words;
    private final transient Consumer<Seat.Option> picked;
    private final JTable table = new JTable();
    private final PlainLabel move = PlainLabel.bold(1);
    private final PlainLabel consent = PlainLabel.text();
    private final JButton pick = new JButton("Pick this move");
    private final JButton theory = new JButton("Let the theory choose");
    private final ReasonBars bars;
    private transient OptionRows rows;

    /** {@code picked} is told the option, or null for the theory's choice. */
    MovesCard(SeatWords words, Consumer<Seat.Option> picked) {
        super(new BorderLayout(10, 6));
        this.words = words;
        this.picked = picked;
        this.bars = new ReasonBars(words.names().reasons());
        dress();
        JPanel reasons = new JPanel(new BorderLayout(4, 4));
        JPanel titles = new JPanel(new GridLayout(2, 1));
        titles.add(move);
        titles.add(consent);
        reasons.add(titles, BorderLayout.NORTH);
        reasons.add(bars, BorderLayout.CENTER);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.RIGHT));
        buttons.add(theory);
        buttons.add(pick);
        reasons.add(buttons, BorderLayout.SOUTH);
        add(new JScrollPane(table), BorderLayout.CENTER);
        add(reasons, BorderLayout.EAST);
        pick.addActionListener(event -> pick());
        theory.addActionListener(event -> picked.accept(null));
    }

    private void dress() {
        table.setName("options");
        table.getTableHeader().setToolTipText(OptionRows.LEGEND);
        pick.setName("pick");
        theory.setName("theory");
        table.setFont(Theme.font(PlainLabel.LETTERING));
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 6);
        table.getTableHeader().setFont(Theme.bold(PlainLabel.LETTERING));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setPreferredScrollableViewportSize(new Dimension(720, 260));
        table.setDefaultRenderer(Double.class, new Figures());
        PlainLabel.as((JComponent) table.getDefaultRenderer(String.class));
        table.getSelectionModel().addListSelectionListener(event -> explain());
        picking();
    }

    /** Enter picks the row chosen, and so does a double click. */
    private void picking() {
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "pick");
        table.getActionMap().put("pick", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                pick();
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    pick();
                }
            }
        });
    }

    /** Shows the options of a turn, the worthiest first. */
    void show(List<SeatPrompt.Weighed> options) {
        rows = new OptionRows(options, words);
        table.setModel(rows);
        table.setAutoCreateRowSorter(true);
        for (int column = 0; column < rows.getColumnCount(); column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(column == OptionRows.MOVE ? 380 : 85);
        }
        table.setRowSelectionInterval(0, 0);
        table.scrollRectToVisible(table.getCellRect(0, 0, true));
        table.requestFocusInWindow();
    }

    private SeatPrompt.Weighed chosen() {
        int row = table.getSelectedRow();
        return row < 0 || rows == null ? null : rows.row(table.convertRowIndexToModel(row));
    }

    private void explain() {
        SeatPrompt.Weighed chosen = chosen();
        pick.setEnabled(chosen != null);
        if (chosen != null) {
            move.setText(words.move(chosen.option()));
            consent.setText(reading(chosen.option()));
            bars.show(chosen.terms());
        }
    }

    private String reading(Seat.Option option) {
        if (option.leaves()) {
            return "What membership is worth to it today";
        }
        String chance = Double.isNaN(option.consent()) ? "unknown" : Figures.percent(option.consent());
        return option.nothing() ? "Its treaties stay as they are" : words.asked(option) + ": " + chance;
    }

    private void pick() {
        SeatPrompt.Weighed chosen = chosen();
        if (chosen != null) {
            picked.accept(chosen.option());
        }
    }

    /** Values with three decimals, chances in per cent. */
    private static final class Figures extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1;

        Figures() {
            setHorizontalAlignment(SwingConstants.RIGHT);
        }

        static String percent(double chance) {
            return String.format(Locale.ROOT, chance < .01 ? "%.2f %%" : "%.0f %%", 100 * chance);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int column) {
            double figure = (Double) value;
            boolean chance = table.convertColumnIndexToModel(column) >= OptionRows.CONSENT;
            String text = Double.isNaN(figure) ? "\u2013" : chance ? percent(figure) : ReasonBars.figure(figure);
            return super.getTableCellRendererComponent(table, text, selected, focus, row, column);
        }
    }
}
