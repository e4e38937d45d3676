package concert.results.words;

import concert.results.Frames;
import concert.results.file.EventsFile;
import concert.results.file.StatesFile;
import concert.results.file.TreatiesFile;
import concert.results.file.WarsFile;
import concert.results.folder.Manifest;
import concert.results.row.EventRow;
import concert.results.row.StateRow;
import concert.results.row.TreatyRow;
import concert.results.row.WarRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run in plain words: what formed, what collapsed and why, which wars, who sided against whom or with whom.
 *
 * @param parts treaties formed, treaties ended, wars, births, unions and divisions of states and stances, both where there is something to tell of them
 * @param standing the treaties in force at the end
 */
public record Summary(List<Part> parts, List<String> standing) {
    private static final int LONGEST = 8;
    private static final int STANDING = 5;

    /**
     * What a summary tells of one matter.
     *
     * @param heading what it is, with its number
     * @param file where more of it stands; empty where the lines are a choice already
     */
    public record Part(String heading, List<Line> lines, String file) {}

    /**
     * One thing told.
     *
     * @param year date of its tick, or empty
     */
    public record Line(String year, String text) {
        private String indented() {
            return "  " + (year.isEmpty() ? "" : year + "  ") + text;
        }
    }

    public Summary {
        parts = List.copyOf(parts);
        standing = List.copyOf(standing);
    }

    /** The summary of a run's files. */
    public static Summary of(Frames files) throws IOException {
        List<StateRow> states = StateRow.of(files.frame(StatesFile.FILE));
        StateNaming names = StateNaming.of(states);
        TreatyNews treaties = new TreatyNews(TreatyRow.of(files.frame(TreatiesFile.FILE)));
        List<Part> parts = new ArrayList<>(List.of(treaties.formed(), treaties.collapsed()));
        parts.add(new WarNews(WarRow.of(files.frame(WarsFile.FILE)), names).part());
        Part passages = new SuccessionNews(EventRow.of(files.frame(EventsFile.FILE)), names::of).part();
        if (!passages.lines().isEmpty()) {
            parts.add(passages);
        }
        Part stances = new StanceNews(states, names).part();
        if (!stances.lines().isEmpty()) {
            parts.add(stances);
        }
        return new Summary(parts, treaties.standing());
    }

    /** The summary of a run's folder, with how often such things happen where {@code faces} of the same world lie beside. */
    public static Summary of(Frames files, Path folder, Manifest manifest) throws IOException {
        Summary told = of(files);
        Part often = HowOften.beside(folder, manifest).part();
        List<Part> parts = new ArrayList<>(told.parts);
        if (!often.lines().isEmpty()) {
            parts.add(often);
        }
        return new Summary(parts, told.standing);
    }

    /** How many treaties were signed in the run. */
    public int formed() {
        return parts.get(0).lines().size();
    }

    /** How many treaties ended. */
    public int collapsed() {
        return parts.get(1).lines().size();
    }

    /** How many wars were fought. */
    public int wars() {
        return parts.get(2).lines().size();
    }

    /** The summary for a terminal, at most about forty lines. */
    public List<String> lines() {
        List<String> told = new ArrayList<>();
        for (Part part : parts) {
            int all = part.lines().size();
            int shown = all <= LONGEST || part.file().isEmpty() ? all : LONGEST - 1;
            told.add(part.heading());
            part.lines().subList(0, shown).forEach(each -> told.add(each.indented()));
            if (shown < all) {
                told.add("  and " + (all - shown) + " more, see " + part.file());
            }
        }
        told.add("Standing at the end: " + (standing.isEmpty() ? "no treaty" : firstStanding()));
        return told;
    }

    private String firstStanding() {
        int others = standing.size() - STANDING;
        return String.join("; ", standing.subList(0, Math.min(STANDING, standing.size())))
                + (others > 0 ? "; and " + others + " more" : "");
    }
}
