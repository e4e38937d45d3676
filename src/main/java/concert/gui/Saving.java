package concert.gui;

import concert.measure.Table;
import concert.model.RunRecord;
import concert.results.Adornment;
import concert.results.Course;
import concert.results.ResultsFolder;
import concert.results.Run;
import concert.scenario.Faults;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import javax.swing.JOptionPane;
import javax.swing.SwingWorker;

/** Leaves what has been played as files: the same bytes as a run without windows that stops at the same tick. */
final class Saving {
    private Saving() {}

    /** The world so far, ready to be written while the world itself plays on. */
    static Run soFar(Laboratory lab) {
        synchronized (lab.state.schedule) {
            Worlds worlds = lab.worlds();
            if (worlds.played() == 0) {
                throw Faults.of("results", "there are none before the first tick. Maybe press play, or step?");
            }
            Run run = worlds.one().soFar();
            RunRecord record = run.record().still();
            Table measures = run.measures().copy();
            Scenario cut = worlds.over() ? run.scenario() : worlds.wish().open(worlds.played());
            return new Run(cut, record, measures);
        }
    }

    /** Writes the results of the world so far; what is played meanwhile does not matter. */
    static final class Results {
        private final Run run;
        private final Wish wish;
        private final int cut;
        private final Adornment charts;

        Results(Laboratory lab) {
            Worlds worlds = lab.worlds();
            run = soFar(lab);
            wish = worlds.wish();
            cut = run.scenario().ticks() == worlds.scenario().ticks()
                    ? 0
                    : run.scenario().ticks();
            charts = lab.adornment();
        }

        void leave(Path place) throws IOException {
            run.leave(place, wish.origin(cut), charts);
        }

        /** How to come by the same without windows. */
        String again() {
            return run.human().isEmpty()
                    ? "The same from a command line: " + wish.command(cut)
                    : "They hold what a person decided in a seat, which `concert rerun` repeats.";
        }
    }

    /** Writes the results, charts and all, in the background, and says so. */
    static void results(Laboratory lab, Path place) throws IOException {
        ResultsFolder.check(place);
        Results results = new Results(lab);
        new SwingWorker<Void, Void>() {
            @Override
            protected Void doInBackground() throws IOException {
                results.leave(place);
                return null;
            }

            @Override
            protected void done() {
                try {
                    get();
                    JOptionPane.showMessageDialog(
                            lab.window(),
                            "Results: " + place + "\n" + results.again(),
                            "Concert",
                            JOptionPane.INFORMATION_MESSAGE);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException failed) {
                    Trouble.tell(lab.window(), failed.getCause());
                }
            }
        }.execute();
    }

    /** Writes a checkpoint that {@code run --resume} goes on from too. */
    static void checkpoint(Laboratory lab, Path file) throws IOException {
        synchronized (lab.state.schedule) {
            lab.worlds().one().save(lab.worlds().played(), file);
        }
    }

    /** Goes on, paused, from a checkpoint of the scenario and changes that are being played. */
    static void resume(Laboratory lab, Path file) throws IOException {
        Worlds now = lab.worlds();
        Course course = Course.load(now.wish().open(), file, tick -> {});
        lab.play(Worlds.of(now.wish(), now.rival(), course));
    }
}
