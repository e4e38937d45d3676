package concert.scenario.library;

import concert.document.Document;
import concert.document.Faults;
import concert.document.Warning;
import concert.scenario.Scenario;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario as asked for: by name, by file or by generator. It is read once, when it is first needed, and so is every
 * theory file that it or an override names: whatever is opened from it is of the same bytes, however the files change
 * meanwhile. Safe among threads.
 */
public final class ScenarioSource {
    private final String given;
    private final Library library = Scenarios.HERE.kept();
    private Document document;

    private ScenarioSource(String given) {
        this.given = given;
    }

    /** The scenario of that name, file or generator; nothing is read yet. */
    public static ScenarioSource of(String nameOrPathOrGenerator) {
        return new ScenarioSource(nameOrPathOrGenerator);
    }

    /** As it was asked for. */
    public String given() {
        return given;
    }

    /** The scenario under overrides; throws {@link Faults} with all that is wrong. */
    public Scenario open(Overrides overrides) {
        return ScenarioReader.read(document(), overrides, library);
    }

    /** What of it is read and may not be meant; none where it has faults, which are for {@link #open} to say. */
    public synchronized List<Warning> warnings(Overrides overrides) {
        List<Warning> warnings = new ArrayList<>();
        try {
            ScenarioReader.read(document(), overrides, library, warnings::add);
        } catch (Faults told) {
            return List.of();
        }
        return warnings;
    }

    /** The bytes that were read, before any override; of the text made, for a generator. */
    public byte[] bytes() {
        return document().bytes().clone();
    }

    private synchronized Document document() {
        if (document == null) {
            document = Scenarios.document(given, library);
        }
        return document;
    }

    /** Two are the same when they were asked for by the same words. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioSource source && source.given.equals(given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return given;
    }
}
