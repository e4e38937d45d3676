package concert.gui;

import concert.engine.Simulation;
import concert.gui.seat.OptionRows;
import concert.gui.seat.SeatNames;
import concert.gui.seat.SeatPanel;
import concert.gui.seat.SeatPrompt;
import concert.model.treaty.Treaty;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.reason.Reasons;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingUtilities;

/** Shows the panel of Germany's seat, plays with its buttons, takes pictures into the folder given, prints what it saw. */
public final class SeatShow {
    /** The first tick in which something may be signed. */
    private static final int FIRST = 1;

    private final Simulation run = new Simulation(
            Scenarios.open("europe-1914", Overrides.none().with("ticks", "8").with("parameters.move-rate", "1"))
                    .setup());
    private final Path folder;
    private SeatPanel panel;
    private JFrame frame;

    private SeatShow(Path folder) {
        this.folder = folder;
    }

    /** One argument, the folder for the pictures. */
    public static void main(String[] args) {
        SeatShow show = new SeatShow(Path.of(args[0]));
        int code = 1;
        try {
            SwingUtilities.invokeAndWait(show::open);
            show.play();
            code = 0;
        } catch (Exception failed) {
            failed.printStackTrace();
        } finally {
            System.exit(code);
        }
    }

    private void open() {
        SeatNames names = new SeatNames(
                state -> run.world().state(state).name(),
                id -> name(run.world().treaty(id)),
                tick -> Integer.toString(1890 + tick),
                Reasons.names());
        panel = new SeatPanel(run.world().indexOf("GMY"), names, () -> {});
        run.seat("GMY", panel.handover());
        frame = new JFrame("Seat");
        frame.setContentPane(panel);
        frame.setSize(1150, 420);
        frame.setVisible(true);
    }

    private static String name(Treaty treaty) {
        return treaty.text().name().isBlank()
                ? "treaty " + treaty.id()
                : treaty.text().name();
    }

    private void play() throws Exception {
        boolean pictured = false;
        while (run.played() < run.ticks()) {
            if (panel.handover().ready(run)) {
                run.tick();
                continue;
            }
            boolean moves = panel.handover().asked() instanceof SeatPrompt.Moves;
            SwingUtilities.invokeAndWait(() -> look(moves));
            if (run.played() == FIRST || !moves && !pictured) {
                pictured |= !moves;
                SwingUtilities.invokeAndWait(() -> picture(moves ? "moves" : "doubt"));
            }
            SwingUtilities.invokeAndWait(() -> press(moves ? "pick" : "yes"));
        }
        SwingUtilities.invokeAndWait(() -> picture("idle"));
        System.out.println("human "
                + run.record().ticks().stream()
                        .flatMap(tick -> tick.decisions().stream())
                        .filter(each -> each.human() && each.chosen())
                        .count());
    }

    private void look(boolean moves) {
        JTable table = find(panel, "options", JTable.class);
        if (moves && run.played() == FIRST) {
            table.getRowSorter().toggleSortOrder(OptionRows.CONSENT);
            System.out.println("rows " + table.getRowCount() + " first " + table.getValueAt(0, 0));
            table.setRowSelectionInterval(0, 0);
        } else if (!moves) {
            System.out.println("asked " + find(panel, "question", JLabel.class).getText());
        }
    }

    private void press(String name) {
        find(panel, name, JButton.class).doClick(0);
    }

    private void picture(String name) {
        BufferedImage image = new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        panel.printAll(g);
        g.dispose();
        try {
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    /** The component of that name that is showing, or the only one there is. */
    private static <T extends Component> T find(Container within, String name, Class<T> type) {
        List<Component> all = new ArrayList<>();
        collect(within, all);
        return all.stream()
                .filter(each -> name.equals(each.getName()) && type.isInstance(each))
                .map(type::cast)
                .min((one, two) -> Boolean.compare(!one.isShowing(), !two.isShowing()))
                .orElseThrow(() -> new IllegalStateException("no " + name));
    }

    private static void collect(Container within, List<Component> all) {
        for (Component each : within.getComponents()) {
            all.add(each);
            if (each instanceof Container inner) {
                collect(inner, all);
            }
        }
    }
}
