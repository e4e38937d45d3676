package concert.gui.control;

import concert.gui.play.PlayedWorlds;
import concert.gui.play.Workbench;
import concert.gui.window.ErrorDialog;
import concert.text.Slug;
import java.awt.event.ActionEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.swing.AbstractAction;
import javax.swing.JFileChooser;
import javax.swing.JMenu;
import sim.display.Console;

/** The menu that saves and restores: results as a run leaves them, checkpoints as {@code run --resume} reads them. */
final class FileMenu {
    private final Workbench lab;

    FileMenu(Workbench lab) {
        this.lab = lab;
    }

    /** What an item does. */
    private interface Deed {
        void run() throws IOException;
    }

    JMenu menu() {
        JMenu menu = new JMenu("File");
        add(menu, "Save results...", this::results);
        menu.addSeparator();
        add(menu, "Save checkpoint...", this::checkpoint);
        add(menu, "Go on from checkpoint...", this::resume);
        menu.addSeparator();
        add(menu, "Quit", Console::doQuit);
        return menu;
    }

    private void add(JMenu menu, String title, Deed deed) {
        menu.add(new AbstractAction(title) {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                ErrorDialog.shown(lab.window(), () -> {
                    deed.run();
                    return null;
                });
            }
        });
    }

    /** Nothing plays while a person looks for a file. */
    private void pause() {
        if (lab.console().getPlayState() == Console.PS_PLAYING) {
            lab.console().pressPause();
        }
    }

    private void results() throws IOException {
        pause();
        Path place = Path.of("results", Slug.ofScenario(lab.worlds().request().scenario()));
        Path chosen = choose("Save results in a folder", place, true);
        if (chosen != null) {
            ResultsSaving.results(lab, chosen);
        }
    }

    private void checkpoint() throws IOException {
        pause();
        PlayedWorlds worlds = lab.worlds();
        String name = Slug.ofScenario(worlds.request().scenario()) + "-at-" + worlds.played() + ".checkpoint";
        Path chosen = choose("Save a checkpoint", Path.of(name), true);
        if (chosen != null) {
            ResultsSaving.checkpoint(lab, chosen);
        }
    }

    private void resume() throws IOException {
        pause();
        Path chosen = choose("Go on from a checkpoint of your own", Path.of(""), false);
        if (chosen != null) {
            ResultsSaving.resume(lab, chosen);
        }
    }

    private Path choose(String title, Path suggested, boolean save) {
        JFileChooser chooser = new JFileChooser(new File("").getAbsoluteFile());
        chooser.setDialogTitle(title);
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        if (save) {
            chooser.setSelectedFile(suggested.toAbsolutePath().toFile());
        }
        int answer = save ? chooser.showSaveDialog(lab.window()) : chooser.showOpenDialog(lab.window());
        return answer == JFileChooser.APPROVE_OPTION ? chooser.getSelectedFile().toPath() : null;
    }
}
