package concert.gui;

import concert.chart.Live;
import concert.engine.seat.Seat;
import concert.gui.control.ResultsSaving;
import concert.gui.map.MapDisplay;
import concert.gui.map.StateInspector;
import concert.gui.play.PlayedWorlds;
import concert.gui.play.TunableParameter;
import concert.gui.seat.SeatPanel;
import concert.gui.seat.SeatPrompt;
import concert.gui.window.Components;
import concert.run.RunArtifacts;
import concert.run.RunRequest;
import java.awt.Frame;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import sim.display.Console;

/** Someone who opens the laboratory, uses it for a while, and says what there was to see: a line "what: value" each. */
final class Visitor {
    private static final long PATIENCE = 60_000;
    /** Colours of a chart; words alone on white have fewer. */
    private static final int COLOURS = 60;

    private final Path folder;
    private Console console;
    private LaboratoryWindow window;

    private Visitor(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Laboratory.open(
                TunableParameter.turn(RunRequest.of("europe-1914").withSeed(3), Map.of(TunableParameter.WAR, "0.2")),
                RunArtifacts.NONE);
        Visitor visitor = new Visitor(Path.of(args[0]));
        visitor.visit();
        System.exit(0);
    }

    private void visit() throws Exception {
        await(this::open);
        say("paused", console.getPlayState() == Console.PS_PAUSED);
        say("played at first", lab().worlds().played());
        BufferedImage first = Eyes.look(folder, "first");
        say("colours at first", Eyes.colours(first));
        for (int tick = 0; tick < 7; tick++) {
            onEvents(console::pressPlay);
        }
        say("played after steps", lab().worlds().played());
        new ResultsSaving.Results(lab()).leave(folder.resolve("seven"));
        ResultsSaving.checkpoint(lab(), folder.resolve("at-7.checkpoint"));
        inspect();
        console.setPlaySleep(0);
        onEvents(console::pressPause);
        await(() -> lab().worlds().over() && console.getPlayState() == Console.PS_STOPPED);
        BufferedImage last = Eyes.look(folder, "last");
        charts();
        say("colours at last", Eyes.colours(last));
        say("changed pixels", Eyes.changed(first, last));
        new ResultsSaving.Results(lab()).leave(folder.resolve("whole"));
        restore();
        twin();
        sit();
    }

    private boolean open() {
        for (Frame each : Frame.getFrames()) {
            console = each instanceof Console found ? found : console;
            window = each instanceof LaboratoryWindow found ? found : window;
        }
        return console != null && window != null && console.getPlayState() == Console.PS_PAUSED;
    }

    private Laboratory lab() {
        return (Laboratory) console.getSimulation();
    }

    private void inspect() throws Exception {
        MapDisplay map =
                Components.within(window.getContentPane(), MapDisplay.class).get(0);
        Point2D at = onEvents(() -> IntStream.range(0, map.insideDisplay.getWidth() / 4)
                .boxed()
                .flatMap(x -> IntStream.range(0, map.insideDisplay.getHeight() / 4)
                        .mapToObj(y -> (Point2D) new Point2D.Double(4 * x, 4 * y)))
                .filter(point -> map.objectsHitBy(point)[0].numObjs > 0)
                .findFirst()
                .orElseThrow());
        onEvents(() -> {
            long now = System.currentTimeMillis();
            map.insideDisplay.dispatchEvent(new MouseEvent(
                    map.insideDisplay,
                    MouseEvent.MOUSE_CLICKED,
                    now,
                    MouseEvent.BUTTON1_DOWN_MASK,
                    (int) at.getX(),
                    (int) at.getY(),
                    1,
                    false,
                    MouseEvent.BUTTON1));
            StateInspector card = Components.within(console.getTabPane(), StateInspector.class)
                    .get(0);
            say(
                    "inspector",
                    card.shown().contains("Gravest threats") && card.shown().contains("value"));
            say(
                    "tooltip",
                    map.insideDisplay
                            .createToolTipText(new Rectangle2D.Double(at.getX(), at.getY(), 1, 1), lab())
                            .contains("<b>"));
            return null;
        });
    }

    /** A chart whose tab comes forward while nothing plays is drawn too. */
    private void charts() throws Exception {
        int drawn = 0;
        for (Live each : Live.values()) {
            onEvents(() -> window.showTab(each.title()));
            ChartTab tab =
                    Components.within(window.getContentPane(), ChartTab.class).get(each.ordinal());
            await(() -> tab.shown() != null && Eyes.colours(tab.shown()) > COLOURS);
            drawn++;
        }
        say("charts", drawn);
    }

    private void restore() throws Exception {
        onEvents(() -> {
            ResultsSaving.resume(lab(), folder.resolve("at-7.checkpoint"));
            return null;
        });
        say("restored at", lab().worlds().played());
        while (!lab().worlds().over()) {
            onEvents(console::pressPlay);
        }
        new ResultsSaving.Results(lab()).leave(folder.resolve("restored"));
    }

    private void twin() throws Exception {
        onEvents(() -> lab().play(PlayedWorlds.begin(RunRequest.of("europe-1914"), "balance-of-power")));
        for (int tick = 0; tick < 3; tick++) {
            onEvents(console::pressPlay);
        }
        Eyes.look(folder, "twin");
        say("twin played", lab().worlds().two().simulation().played());
        say(
                "twin maps",
                Components.within(window.getContentPane(), MapDisplay.class).size());
        say(
                "parting",
                Components.within(window.getContentPane(), PartingLine.class)
                        .get(0)
                        .getText()
                        .contains("part in"));
    }

    /** The tick waits for the person, who lets the state do nothing. */
    private void sit() throws Exception {
        onEvents(() -> lab().play(PlayedWorlds.begin(RunRequest.of("europe-1914"), "")));
        onEvents(() -> lab().seat().take("GMY"));
        onEvents(console::pressPlay);
        onEvents(() -> {});
        SeatPanel panel =
                Components.within(window.getContentPane(), SeatPanel.class).get(0);
        say("played before the pick", lab().worlds().played());
        SeatPrompt.Moves moves = (SeatPrompt.Moves) panel.handover().asked();
        say("options", moves.options().size());
        Eyes.look(folder, "seat");
        onEvents(() -> {
            panel.handover()
                    .pick(moves.options().stream()
                            .map(SeatPrompt.Weighed::option)
                            .filter(each -> each.nothing())
                            .findFirst()
                            .orElseThrow());
            while (!lab().seat().ready()) {
                panel.handover().say(Seat.Answer.THEORY);
            }
            console.pressPlay();
        });
        say("played after the pick", lab().worlds().played());
        say("human", lab().worlds().one().soFar().human());
    }

    private static void say(String what, Object value) {
        System.out.println(what + ": " + value);
    }

    private static <T> T onEvents(Callable<T> deed) throws Exception {
        FutureTask<T> task = new FutureTask<>(deed);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    private static void onEvents(Runnable deed) throws Exception {
        SwingUtilities.invokeAndWait(deed);
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!there.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("waited too long");
            }
            Thread.sleep(100);
        }
    }
}
