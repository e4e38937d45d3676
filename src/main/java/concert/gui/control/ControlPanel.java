package concert.gui.control;

import concert.chart.draw.Theme;
import concert.document.Faults;
import concert.gui.play.PlayedWorlds;
import concert.gui.play.TunableParameter;
import concert.gui.play.Workbench;
import concert.gui.window.ErrorDialog;
import concert.gui.window.Screen;
import concert.gui.window.VerticalScrollable;
import concert.results.table.Words;
import concert.run.RunRequest;
import concert.run.RunRequest.Option;
import concert.scenario.Scenario;
import concert.scenario.library.Scenarios;
import concert.text.Sanitiser;
import java.awt.Dimension;
import java.awt.Font;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.DefaultCaret;
import sim.portrayal.Inspector;

/** What world is to be played: the Console's tab for the model. Nothing takes effect before the world starts again. */
public final class ControlPanel extends Inspector implements VerticalScrollable {
    private static final long serialVersionUID = 1;
    static final String TITLE = "World";
    private static final String OWN = "the scenario's own";
    private static final String NONE = "none";

    private final transient Workbench lab;
    private final JComboBox<String> scenario = new JComboBox<>();
    private final JComboBox<String> theory = new JComboBox<>();
    private final JTextField seed = new JTextField();
    private final Map<TunableParameter, ParameterSlider> sliders = new EnumMap<>(TunableParameter.class);
    private final JComboBox<String> twin = new JComboBox<>();
    private final JButton restart = new JButton("Start again with these");
    private final JTextArea command = new JTextArea(2, 20);
    private final JTextArea about = new JTextArea();
    private boolean filling;

    public ControlPanel(Workbench lab) {
        this.lab = lab;
        setName(TITLE);
        setTitle(TITLE);
        setVolatile(false);
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        fill();
        lay();
        show(lab.worlds());
        scenario.addActionListener(e -> chosen());
        theory.addActionListener(e -> chosen());
        twin.addActionListener(e -> remind());
        seed.addActionListener(e -> begin());
        restart.addActionListener(e -> begin());
    }

    private void fill() {
        Scenarios.list().forEach(each -> scenario.addItem(each.name()));
        scenario.setEditable(true);
        scenario.setToolTipText("A scenario by name, a file, or random:n=12,seed=1");
        List<String> theories = new ArrayList<>();
        Scenarios.theories().forEach(each -> theories.add(each.name()));
        theory.addItem(OWN);
        theories.forEach(theory::addItem);
        theory.setEditable(true);
        theory.setToolTipText("One rule set for every state: a name or a file");
        twin.addItem(NONE);
        theories.forEach(twin::addItem);
        twin.setToolTipText("The same world on the same seed under another theory, beside it");
        for (TunableParameter each : TunableParameter.values()) {
            sliders.put(each, new ParameterSlider(each, this::remind));
        }
    }

    private void lay() {
        row("Scenario", scenario);
        row("Theory of every state", theory);
        row("Seed", seed);
        sliders.values().forEach(this::wide);
        row("Twin world under", twin);
        JLabel when = new JLabel("Takes effect on a new start, from the first tick.");
        when.setFont(Theme.font(Screen.LETTERING - 1).deriveFont(Font.ITALIC));
        wide(when);
        wide(restart);
        add(Box.createVerticalStrut(8));
        wide(new JLabel("The same from a command line:"));
        command.setFont(new Font(Font.MONOSPACED, Font.PLAIN, Screen.LETTERING - 2));
        prose(command);
        about.setFont(Theme.font(Screen.LETTERING - 1));
        about.setOpaque(false);
        prose(about);
        add(Box.createVerticalGlue());
    }

    private void prose(JTextArea text) {
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setEditable(false);
        ((DefaultCaret) text.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        text.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        wide(text);
        add(Box.createVerticalStrut(6));
    }

    /** What the chosen scenario and its theories are, in their own words. */
    private void tell(Scenario chosen) {
        StringBuilder text = new StringBuilder(Sanitiser.of(chosen.about()));
        chosen.theories()
                .forEach((name, each) -> text.append("\n\n")
                        .append(Words.capital(name))
                        .append(": ")
                        .append(Sanitiser.of(each.about())));
        about.setText(text.toString());
        about.setCaretPosition(0);
    }

    private void row(String name, JComponent control) {
        Box row = Box.createHorizontalBox();
        JLabel label = new JLabel(name);
        label.setPreferredSize(new Dimension(155, 26));
        label.setMaximumSize(label.getPreferredSize());
        label.setLabelFor(control);
        control.setMaximumSize(new Dimension(Short.MAX_VALUE, 28));
        row.add(label);
        row.add(control);
        wide(row);
        add(Box.createVerticalStrut(4));
    }

    private void wide(JComponent each) {
        each.setAlignmentX(LEFT_ALIGNMENT);
        add(each);
    }

    /** Sets every control to what is being played. */
    private void show(PlayedWorlds worlds) {
        filling = true;
        RunRequest request = worlds.request();
        String rules = request.written(Option.THEORY);
        scenario.setSelectedItem(request.scenario());
        theory.setSelectedItem(rules.isEmpty() ? OWN : rules);
        seed.setText(Long.toString(worlds.scenario().seed()));
        twin.setSelectedItem(worlds.rival().isEmpty() ? NONE : worlds.rival());
        Scenario plain = request.plain().open();
        sliders.forEach((dial, slider) -> slider.show(dial.in(plain), TunableParameter.turned(request)));
        tell(worlds.scenario());
        filling = false;
        remind();
    }

    /** Another scenario or theory has other numbers of its own. */
    private void chosen() {
        if (filling) {
            return;
        }
        Scenario chosen = ErrorDialog.shown(lab.window(), () -> plain().open());
        if (chosen != null) {
            seed.setText(Long.toString(chosen.seed()));
            sliders.forEach((dial, slider) -> slider.show(dial.in(chosen), Map.of()));
            tell(chosen);
        }
        remind();
    }

    private static String named(JComboBox<String> box) {
        String text = String.valueOf(box.getSelectedItem()).strip();
        return text.equals(OWN) || text.equals(NONE) ? "" : text;
    }

    private RunRequest plain() {
        String rules = named(theory);
        return RunRequest.of(named(scenario)).withTheory(rules.isEmpty() ? null : rules);
    }

    /** What the controls ask for. */
    private RunRequest request() {
        RunRequest plain = plain();
        String given = seed.getText().strip();
        boolean own = given.isEmpty() || given.equals(Long.toString(plain.open().seed()));
        Map<TunableParameter, String> turned = new EnumMap<>(TunableParameter.class);
        sliders.forEach((dial, slider) -> slider.turned().ifPresent(value -> turned.put(dial, value)));
        return TunableParameter.turn(plain.with(Option.SEED, own ? null : given), turned);
    }

    /** Says by the button whether there is anything to start again for. */
    private void remind() {
        if (filling) {
            return;
        }
        PlayedWorlds now = lab.worlds();
        boolean same;
        try {
            same = request().equals(now.request()) && named(twin).equals(now.rival());
        } catch (Faults wrong) {
            same = false;
        }
        restart.setFont(restart.getFont().deriveFont(same ? Font.PLAIN : Font.BOLD));
        restart.setText(same ? "Start again" : "Start again with these");
        command.setText(now.request().commandLine());
    }

    /** Starts what the controls ask for, paused at its first tick. */
    private void begin() {
        ErrorDialog.shown(lab.window(), () -> {
            PlayedWorlds worlds = PlayedWorlds.begin(request(), named(twin));
            lab.play(worlds);
            show(worlds);
            return worlds;
        });
    }

    @Override
    public void updateInspector() {
        // it shows what is wanted, not what is
    }
}
