package concert.gui;

import concert.results.folder.Version;

/** What the Console tells about the laboratory. */
final class About {
    private About() {}

    static String html() {
        return "<html><body style='font-family: sans-serif; margin: 8px'><h2>Concert " + Version.current() + "</h2>"
                + "<p>A laboratory of alliance politics.</p>"
                + "<p><b>Play</b>, <b>pause</b> and <b>step</b> with the buttons below; while paused, the first button"
                + " steps. The tab <b>Speed</b> sets how long a tick is shown.</p>"
                + "<p>The tab <b>World</b> chooses scenario, theory and seed and turns six parameters; they take effect"
                + " when the world is started again, so that what you see is what the command shown there leaves.</p>"
                + "<p>On the <b>map</b>: the wheel zooms, dragging moves, a click on a state opens its card, with its"
                + " threats, treaties and the reasons of its last decisions.</p>"
                + "<p>In the tab <b>Seat</b> you can take a state's place: before each tick you pick its move.</p>"
                + "<p>A <b>twin world</b>, chosen in the tab World, plays the same seed under another theory.</p>"
                + "<p>The menu <b>File</b> saves results and checkpoints.</p></body></html>";
    }
}
