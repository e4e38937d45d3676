package concert.gui;

import concert.chart.Live;
import concert.chart.draw.Theme;
import concert.gui.map.LegendBar;
import concert.gui.map.MapPane;
import concert.gui.play.PlayedWorlds;
import concert.gui.window.PlainLabel;
import concert.gui.window.Screen;
import concert.scenario.Scenario;
import java.awt.BorderLayout;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.WindowConstants;

/** The window of the world: its map, and its twin's, above; live charts and the seat below. */
final class LaboratoryWindow extends JFrame {
    private static final long serialVersionUID = 1;
    private static final String SEAT = "Seat";

    private final transient Laboratory lab;
    private final MapPane one;
    private final MapPane two;
    private final JPanel maps = new JPanel(new BorderLayout());
    private final JSplitPane pair = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
    private final JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
    private final PlainLabel heading = new PlainLabel(Theme.bold(Screen.LETTERING + 6));
    private final JTabbedPane tabs = new JTabbedPane();
    private final PartingLine parting;

    LaboratoryWindow(Laboratory lab) {
        super("Concert");
        this.lab = lab;
        one = new MapPane(lab, () -> lab.worlds().one());
        two = new MapPane(lab, () -> lab.worlds().two());
        parting = new PartingLine(lab);
        pair.setResizeWeight(.5);
        pair.setBorder(null);
        split.setResizeWeight(.6);
        split.setTopComponent(maps);
        split.setBottomComponent(tabs());
        heading.setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
        setContentPane(new JPanel(new BorderLayout()));
        add(heading, BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
        setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                lab.console().doClose();
            }
        });
        lab.watch(this::head);
        place();
    }

    private JTabbedPane tabs() {
        for (Live each : Live.values()) {
            tabs.addTab(each.title(), new ChartTab(lab, each).scroll());
        }
        tabs.addTab(SEAT, lab.seat().panel());
        return tabs;
    }

    /** Brings a tab forward. */
    void showTab(String title) {
        tabs.setSelectedIndex(tabs.indexOfTab(title));
    }

    /** Brings forward what waits for a person. */
    void showSeat() {
        showTab(SEAT);
    }

    /** One map, or two side by side with what parts them. */
    private void place() {
        maps.removeAll();
        JPanel below = new JPanel(new BorderLayout());
        below.add(new LegendBar(), BorderLayout.SOUTH);
        if (lab.worlds().two() == null) {
            maps.add(one, BorderLayout.CENTER);
        } else {
            pair.setLeftComponent(one);
            pair.setRightComponent(two);
            pair.setDividerLocation(Math.max(200, maps.getWidth() / 2));
            maps.add(pair, BorderLayout.CENTER);
            below.add(parting, BorderLayout.CENTER);
        }
        maps.add(below, BorderLayout.SOUTH);
        maps.revalidate();
        maps.repaint();
    }

    private void head() {
        PlayedWorlds worlds = lab.worlds();
        Scenario scenario = worlds.scenario();
        String so = worlds.told();
        heading.setText(scenario.name() + ", " + worlds.year() + "   (" + so + ", seed " + scenario.seed() + ")");
        setTitle("Concert: " + scenario.name() + " " + worlds.year());
    }

    /** Shows the worlds that are being played from now on. */
    void reset() {
        one.reset();
        two.reset();
        place();
    }

    void divide(double share) {
        split.setDividerLocation(share);
    }

    @Override
    public void dispose() {
        one.quit();
        two.quit();
        super.dispose();
    }
}
