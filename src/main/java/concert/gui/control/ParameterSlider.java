package concert.gui.control;

import concert.chart.draw.Theme;
import concert.gui.play.TunableParameter;
import concert.gui.window.LabelNumbers;
import concert.gui.window.Screen;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

/** A dial as a slider: its name and value above, its own value in the scenario until it is turned. */
final class ParameterSlider extends JPanel {
    private static final long serialVersionUID = 1;

    private final TunableParameter dial;
    private final JSlider slider = new JSlider(0, TunableParameter.STEPS);
    private final JLabel name = new JLabel();
    private double own;
    private String value;
    private boolean moving;

    ParameterSlider(TunableParameter dial, Runnable turned) {
        super(new BorderLayout());
        this.dial = dial;
        setBorder(BorderFactory.createEmptyBorder(2, 0, 2, 0));
        name.setFont(Theme.font(Screen.LETTERING - 1));
        name.setLabelFor(slider);
        slider.setMajorTickSpacing(TunableParameter.STEPS / 4);
        slider.setPaintTicks(true);
        slider.addChangeListener(e -> {
            if (!moving) {
                value = dial.at(slider.getValue());
                label();
                turned.run();
            }
        });
        add(name, BorderLayout.NORTH);
        add(slider, BorderLayout.CENTER);
        setMaximumSize(new Dimension(
                Short.MAX_VALUE, getPreferredSize().height + name.getFont().getSize() + 6));
    }

    /** Shows the value of a scenario, or what it was turned to. */
    void show(double scenario, Map<TunableParameter, String> dials) {
        own = scenario;
        value = dials.get(dial);
        moving = true;
        slider.setValue(dial.step(value == null ? own : Double.parseDouble(value)));
        moving = false;
        label();
    }

    private void label() {
        name.setText(dial.title() + ": " + (value == null ? LabelNumbers.brief(own) + " (its own)" : value) + "   "
                + (dial.unit().equals("none") ? "" : dial.unit()));
        String range = dial.parameter() == null
                ? "a weight of the theory"
                : "registry: " + dial.parameter().least() + " to "
                        + dial.parameter().most() + ", default "
                        + dial.parameter().standard() + "; " + dial.parameter().source();
        String tip = dial.path() + ", slider from " + dial.least() + " to " + dial.most() + "; " + range;
        slider.setToolTipText(tip);
        name.setToolTipText(tip);
    }

    /** What it was turned to, if it was. */
    Optional<String> turned() {
        return Optional.ofNullable(value);
    }
}
