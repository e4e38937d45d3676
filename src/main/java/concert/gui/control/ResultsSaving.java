package concert.gui.control;

import concert.document.Faults;
import concert.gui.play.PlayedWorlds;
import concert.gui.play.Workbench;
import concert.gui.window.ErrorDialog;
import concert.measure.Table;
import concert.model.record.RunRecord;
import concert.results.folder.ResultsFolder;
import concert.results.played.Run;
import concert.results.table.Words;
import concert.run.PausableRun;
import concert.run.RunArtifacts;
import concert.run.RunFolder;
import concert.run.RunRequest;
import concert.scenario.Scenario;
import concert.text.Sanitiser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.swing.JOptionPane;
import javax.swing.SwingWorker;

/** Leaves what has been played as files: the same bytes as a run without windows that stops at the same tick. */
public final class ResultsSaving {
    /** Nobody reads more names in a question. */
    private static final int MOST_NAMED = 6;

    private ResultsSaving() {}

    /** The world so far, ready to be written while the world itself plays on. */
    static Run soFar(Workbench lab) {
        synchronized (lab.state.schedule) {
            PlayedWorlds worlds = lab.worlds();
            if (worlds.played() == 0) {
                throw Faults.of("results", "there are none before the first tick. Maybe press play, or step?");
            }
            Run run = worlds.one().soFar();
            RunRecord record = run.record().still();
            Table measures = run.measures().copy();
            Scenario cut = worlds.over()
                    ? run.scenario()
                    : worlds.request().withTicks(worlds.played()).open();
            return new Run(cut, record, measures);
        }
    }

    /** Writes the results of the world so far; what is played meanwhile does not matter. */
    public static final class Results {
        private final Run run;
        private final RunRequest request;
        private final RunArtifacts charts;

        public Results(Workbench lab) {
            PlayedWorlds worlds = lab.worlds();
            run = soFar(lab);
            int ticks = run.scenario().ticks();
            request = ticks == worlds.scenario().ticks()
                    ? worlds.request()
                    : worlds.request().withTicks(ticks);
            charts = lab.adornment();
        }

        public void leave(Path place) throws IOException {
            leave(ResultsFolder.at(place, false));
        }

        private void leave(ResultsFolder place) throws IOException {
            RunFolder.leave(run, place, request.origin(), charts);
        }

        /** How to come by the same without windows. */
        String again() {
            return run.human().isEmpty()
                    ? "The same from a command line: " + request.commandLine()
                    : "They hold what a person decided in a seat, which `concert rerun` repeats.";
        }
    }

    /** Writes the results, charts and all, in the background, and says so; asks before it replaces what was changed. */
    static void results(Workbench lab, Path place) throws IOException {
        ResultsFolder folder = ResultsFolder.at(place, false);
        folder.recover();
        List<String> changed = folder.changed();
        if (!changed.isEmpty() && !agreed(lab, place, changed)) {
            return;
        }
        ResultsFolder target = ResultsFolder.at(place, !changed.isEmpty());
        target.check();
        Results results = new Results(lab);
        new SwingWorker<Void, Void>() {
            @Override
            protected Void doInBackground() throws IOException {
                results.leave(target);
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
                    ErrorDialog.tell(lab.window(), failed.getCause());
                }
            }
        }.execute();
    }

    /** Whether a person lets files that were changed by hand be replaced. */
    private static boolean agreed(Workbench lab, Path place, List<String> changed) {
        return JOptionPane.showConfirmDialog(
                        lab.window(), question(place, changed), "Concert", JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
    }

    /** What a person is asked who saves where files of ours were changed by hand. */
    static String question(Path place, List<String> changed) {
        boolean one = changed.size() == 1;
        return Words.few(changed.stream().map(Sanitiser::of).toList(), MOST_NAMED) + " in "
                + Sanitiser.of(place.toString()) + (one ? " was" : " were") + " changed since Concert wrote "
                + (one ? "it. Replace it?" : "them. Replace them?");
    }

    /** Writes a checkpoint that {@code run --resume} goes on from too. */
    public static void checkpoint(Workbench lab, Path file) throws IOException {
        synchronized (lab.state.schedule) {
            lab.worlds().one().save(lab.worlds().played(), file);
        }
    }

    /** Goes on, paused, from a checkpoint of the scenario and changes that are being played. */
    public static void resume(Workbench lab, Path file) throws IOException {
        PlayedWorlds now = lab.worlds();
        PausableRun course = PausableRun.load(now.request().open(), file, tick -> {});
        lab.play(PlayedWorlds.of(now.request(), now.rival(), course));
    }
}
