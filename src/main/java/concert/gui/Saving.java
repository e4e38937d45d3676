package concert.gui;

import concert.engine.Checkpoint;
import concert.measure.Table;
import concert.model.RunRecord;
import concert.results.Adornment;
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
            RunRecord record = Checkpoint.copy(run.record(), RunRecord.class);
            Table measures = Checkpoint.copy(run.measures(), Table.class);
            Scenario cut = worlds.over() ? run.scenario() : worlds.wish().open(worlds.played());
            return new Run(cut, record, measures);
        }
    }

    /** Writes the results, charts and all, in the background. */
    static void results(Laboratory lab, Path place) throws IOException {
        ResultsFolder.check(place);
        Worlds worlds = lab.worlds();
        Run run = soFar(lab);
        int cut = worlds.over() ? 0 : run.record().ticks().size();
        Adornment charts = lab.adornment();
        new SwingWorker<Void, Void>() {
            @Override
            protected Void doInBackground() throws IOException {
                run.leave(place, worlds.wish().origin(cut), charts);
                return null;
            }

            @Override
            protected void done() {
                try {
                    get();
                    JOptionPane.showMessageDialog(
                            lab.window(),
                            "Results: " + place + "\n"
                                    + again(run, worlds.wish().command(cut)),
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

    private static String again(Run run, String command) {
        return run.human().isEmpty()
                ? "The same from a command line: " + command
                : "They hold what a person decided in a seat, which `concert rerun` repeats.";
    }

    /** Writes a checkpoint that {@code run --resume} goes on from too. */
    static void checkpoint(Laboratory lab, Path file) throws IOException {
        synchronized (lab.state.schedule) {
            lab.worlds().one().save(lab.worlds().played(), file);
        }
    }
}
