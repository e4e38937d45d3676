package concert.gui;

import concert.chart.Live;
import concert.chart.draw.Picture;
import concert.chart.draw.Theme;
import concert.gui.play.PlayedWorlds;
import concert.gui.play.Workbench;
import concert.gui.window.Screen;
import concert.gui.window.VerticalScrollable;
import concert.results.Frames;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.HierarchyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;

/**
 * A live chart: drawn anew after a tick only while it is showing, off the event thread and off the thread that plays;
 * ticks that come while it is being drawn are drawn together, once.
 */
final class ChartTab extends JComponent implements VerticalScrollable {
    private static final long serialVersionUID = 1;

    private static final ExecutorService PEN = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "charts");
        thread.setDaemon(true);
        return thread;
    });

    private final transient Workbench lab;
    private final Live chart;
    private transient BufferedImage image;
    private boolean drawing;
    private boolean stale = true;

    ChartTab(Workbench lab, Live chart) {
        this.lab = lab;
        this.chart = chart;
        setPreferredSize(new Dimension(Theme.WIDTH / 2, chart.height()));
        lab.watch(this::refresh);
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && stale) {
                refresh();
            }
        });
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                refresh();
            }
        });
    }

    /** There is something new to draw; on the event thread. */
    void refresh() {
        stale = true;
        if (isShowing() && !drawing && getWidth() > 0 && getHeight() > 0) {
            drawing = true;
            stale = false;
            int width = getWidth();
            int height = getHeight();
            PEN.execute(() -> {
                BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                try {
                    draw(drawn);
                } finally {
                    SwingUtilities.invokeLater(() -> show(drawn));
                }
            });
        }
    }

    private void show(BufferedImage drawn) {
        image = drawn;
        drawing = false;
        repaint();
        if (stale) {
            refresh();
        }
    }

    private void draw(BufferedImage drawn) {
        Graphics2D g = drawn.createGraphics();
        g.setPaint(Theme.PAPER);
        g.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        Picture picture = picture();
        if (picture != null) {
            Live.paint(g, picture, drawn.getWidth(), drawn.getHeight());
        } else {
            g.setPaint(Theme.FAINT_INK);
            g.setFont(Theme.font(Screen.LETTERING + 4));
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.drawString("Nothing yet: press play, or step.", 30, 50);
        }
        g.dispose();
    }

    /** What it shows, or null before the first time. */
    BufferedImage shown() {
        return image;
    }

    private Picture picture() {
        synchronized (lab.state.schedule) {
            PlayedWorlds worlds = lab.worlds();
            try {
                return worlds.played() == 0
                        ? null
                        : chart.of(Frames.of(worlds.one().soFar()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** As wide as the window, and at least as high as it can be read at. */
    JScrollPane scroll() {
        JScrollPane pane = new JScrollPane(
                this, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(null);
        pane.setMinimumSize(new Dimension(100, 50));
        return pane;
    }

    /** Smaller it could not be read. */
    @Override
    public int needed() {
        return chart.height();
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (image == null) {
            g.setColor(Theme.PAPER);
            g.fillRect(0, 0, getWidth(), getHeight());
        } else {
            g.drawImage(image, 0, 0, null);
        }
    }
}
