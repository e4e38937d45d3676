package concert.gui.map;

import concert.chart.draw.Theme;
import concert.gui.play.Workbench;
import concert.gui.window.Components;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import javax.swing.Box;
import javax.swing.JCheckBox;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import sim.display.Display2D;

/** A map in a MASON display: the wheel zooms, dragging moves it, a click on a state opens the Console's inspector. */
public final class MapDisplay extends Display2D {
    private static final long serialVersionUID = 1;
    private static final double STEP = 1.15;
    private static final double DEEPEST = 8;
    private static final int SCALE_FIELD = 150;

    private final transient Workbench lab;
    private final Rectangle2D.Double bounds;
    private transient Point pressed;

    MapDisplay(Workbench lab, MapScene scene) {
        super(Theme.WIDTH / 2.0, Theme.HEIGHT / 2.0, lab);
        this.lab = lab;
        this.bounds = new Rectangle2D.Double(0, 0, insideDisplay.width, insideDisplay.height);
        setBackdrop(Theme.PAPER);
        attach(new NetworkLayer(lab, scene, this::getScale), "Network", bounds);
        insideDisplay.setupHints(true, true, true);
        header.remove(movieButton);
        header.remove(layersbutton);
        Dimension field = new Dimension(SCALE_FIELD, scaleField.getPreferredSize().height);
        scaleField.setPreferredSize(field);
        scaleField.setMinimumSize(field);
        scaleField.setMaximumSize(field);
        header.add(Box.createHorizontalGlue());
        tooltips();
        display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED);
        display.setWheelScrollingEnabled(false);
        display.addMouseWheelListener(this::zoom);
        listen();
    }

    /** MASON shows them only once the option pane's box is ticked. */
    private void tooltips() {
        for (JCheckBox each : Components.within(optionPane.getContentPane(), JCheckBox.class)) {
            if (!each.isSelected()) {
                each.doClick(0);
            }
        }
    }

    private void listen() {
        display.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                fit();
            }
        });
        MouseAdapter hand = hand();
        insideDisplay.addMouseListener(hand);
        insideDisplay.addMouseMotionListener(hand);
    }

    /** Drags the map, and opens the card of a state that is clicked on. */
    private MouseAdapter hand() {
        return new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                pressed = e.getPoint();
            }

            @Override
            public void mouseDragged(MouseEvent e) {
                move(e.getPoint());
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 1) {
                    inspect(e.getPoint());
                }
            }
        };
    }

    /** The whole map is as large as the window. */
    void fit() {
        Dimension room = display.getViewport().getExtentSize();
        if (getScale() == 1 && room.width > 50 && room.height > 50) {
            insideDisplay.width = room.width;
            insideDisplay.height = room.height;
            bounds.setRect(0, 0, room.width, room.height);
            insideDisplay.revalidate();
            insideDisplay.repaint();
        }
    }

    private void zoom(MouseWheelEvent e) {
        double wanted = getScale() * Math.pow(STEP, -e.getPreciseWheelRotation());
        double scale = wanted < 1.02 ? 1 : Math.rint(100 * Math.min(DEEPEST, wanted)) / 100;
        scaleField.setValue(scaleField.newValue(scale));
        if (scale == 1) {
            fit();
        }
    }

    private void move(Point to) {
        JViewport port = display.getViewport();
        Point corner = port.getViewPosition();
        int x = Math.max(0, Math.min(insideDisplay.getWidth() - port.getWidth(), corner.x + pressed.x - to.x));
        int y = Math.max(0, Math.min(insideDisplay.getHeight() - port.getHeight(), corner.y + pressed.y - to.y));
        port.setViewPosition(new Point(x, y));
    }

    private void inspect(Point at) {
        super.createInspectors(new Rectangle2D.Double(at.x, at.y, 1, 1), lab);
    }

    /** MASON's own answer to a double click, which a single click has given already. */
    @Override
    public void createInspectors(Rectangle2D.Double rect, sim.display.GUIState gui) {
        // see inspect
    }
}
