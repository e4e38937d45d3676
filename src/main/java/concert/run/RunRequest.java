package concert.run;

import concert.document.Faults;
import concert.document.Warning;
import concert.results.played.Branch;
import concert.results.played.Origin;
import concert.results.table.Words;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.book.Overrides.Change;
import concert.scenario.library.ScenarioSource;
import concert.text.Hash;
import concert.text.Slug;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A run as it is asked for, whoever asks: a scenario, the options that change it, and from which tick on. Its files are
 * read once, so that what a manifest says of it is true of what was played. Never changes; two are equal when the same
 * words ask for them.
 *
 * @param source of the scenario
 * @param options at most one of each, as written
 * @param settings what {@code --set} changes, as written, in order
 * @param branchTick the tick from which on the settings hold; empty when they hold from the start
 */
public record RunRequest(
        ScenarioSource source, Map<Option, Change> options, List<Change> settings, OptionalInt branchTick) {

    private static final String BRANCH = "--branch";

    /** An option of the command line that stands once. */
    public enum Option {
        THEORY,
        TICKS,
        SEED;

        private final String path = name().toLowerCase(Locale.ROOT);

        private Change of(String value) {
            return new Change(path, value, name(value));
        }

        /** What faults call it: a theory with its name, of which a scenario may have many. */
        private String name(String value) {
            return this == THEORY ? word() + " " + value : word();
        }

        private String word() {
            return "--" + path;
        }
    }

    public RunRequest {
        Map<Option, Change> ordered = new EnumMap<>(Option.class);
        ordered.putAll(options);
        options = Collections.unmodifiableMap(ordered);
        settings = List.copyOf(settings);
    }

    /** A scenario, by name, file or generator, as it stands; nothing is read yet. */
    public static RunRequest of(String scenario) {
        return of(ScenarioSource.of(scenario));
    }

    /** One of which the files may be read already, as another request of the same call did. */
    public static RunRequest of(ScenarioSource source) {
        return new RunRequest(source, Map.of(), List.of(), OptionalInt.empty());
    }

    /** The same with an option; null leaves it as it is. */
    public RunRequest with(Option option, String value) {
        return value == null ? this : with(option, option.of(value));
    }

    private RunRequest with(Option option, Change change) {
        Map<Option, Change> more = new EnumMap<>(Option.class);
        more.putAll(options);
        more.put(option, change);
        return new RunRequest(source, more, settings, branchTick);
    }

    /** The same under one theory, by name or file, for every state, also for those that name their own. */
    public RunRequest withTheory(String theory) {
        return with(Option.THEORY, theory);
    }

    /** The same, called {@code place} in faults. */
    public RunRequest withTheory(String theory, String place) {
        return with(Option.THEORY, new Change(Option.THEORY.path, theory, place));
    }

    /** The same cut, or drawn out, to so many ticks. */
    public RunRequest withTicks(int ticks) {
        return with(Option.TICKS, Integer.toString(ticks));
    }

    /** The same under a seed. */
    public RunRequest withSeed(long seed) {
        return with(Option.SEED, Long.toString(seed));
    }

    /** The same with what {@code --set} says, each {@code PATH=VALUE}; throws {@link Faults} naming all that say nothing. */
    public RunRequest withSettings(List<String> texts) {
        Overrides.of(texts);
        RunRequest more = this;
        for (String each : texts) {
            int equals = each.indexOf('=');
            String path = each.substring(0, equals).trim();
            more = more.with(path, each.substring(equals + 1).trim(), "--set " + path);
        }
        return more;
    }

    /** The same with one setting more, called {@code place} in faults. */
    public RunRequest with(String path, String value, String place) {
        List<Change> more = new ArrayList<>(settings);
        more.add(new Change(path, value, place));
        return new RunRequest(source, options, more, branchTick);
    }

    /** The same without its settings. */
    public RunRequest plain() {
        return new RunRequest(source, options, List.of(), OptionalInt.empty());
    }

    /** The same, its settings held back until a tick; null for none. */
    public RunRequest withBranch(Integer tick) {
        return new RunRequest(source, options, settings, tick == null ? OptionalInt.empty() : OptionalInt.of(tick));
    }

    /** The scenario as given: a file, a name or a generator. */
    public String scenario() {
        return source.given();
    }

    /** An option as written; empty when it is left to the scenario. */
    public String written(Option option) {
        return options.containsKey(option) ? options.get(option).value() : "";
    }

    /** The scenario that the run begins with, changes and all; throws {@link Faults} with all that is wrong. */
    public Scenario open() {
        return source.open(overrides(branchTick.isEmpty()));
    }

    /** What of the scenario is read and may not be meant. */
    public List<Warning> warnings() {
        return source.warnings(overrides(branchTick.isEmpty()));
    }

    private Overrides overrides(boolean set) {
        Overrides overrides = Overrides.none();
        Change theory = options.get(Option.THEORY);
        if (theory != null) {
            overrides = overrides.withTheory(theory.value(), theory.source());
        }
        for (Change each : set ? settings : List.<Change>of()) {
            overrides = overrides.with(each.path(), each.value(), each.source());
        }
        for (Option each : List.of(Option.TICKS, Option.SEED)) {
            Change change = options.get(each);
            if (change != null) {
                overrides = overrides.with(change.path(), change.value(), change.source());
            }
        }
        return overrides;
    }

    /** What the run goes on with, or null when it keeps its settings; throws {@link Faults} when that cannot be. */
    public Branch branch() {
        if (branchTick.isEmpty()) {
            return null;
        }
        Scenario before = open();
        int tick = branchTick.getAsInt();
        if (tick < 1 || tick >= before.ticks()) {
            throw Faults.of(
                    BRANCH,
                    tick + " is no tick to go on from; it must be between 1 and " + (before.ticks() - 1) + ". Maybe "
                            + Math.max(1, before.ticks() / 2) + "?");
        }
        if (settings.isEmpty()) {
            throw Faults.of(BRANCH, "changes nothing without --set. Maybe --set theory=balance-of-power?");
        }
        Overrides later = Overrides.none();
        for (Change each : settings) {
            later = later.with(each.path(), each.value(), each.source());
        }
        Branch.check(later);
        return new Branch(tick, source.open(overrides(true))).checked(before);
    }

    /** How a manifest says that it was asked for: with the hash of the bytes that were read. */
    public Origin origin() {
        List<String> said = new ArrayList<>();
        words().forEach(each -> said.add(each[0] + " " + each[1]));
        return new Origin(scenario(), Hash.of(source.bytes()), said);
    }

    /** The command that plays the same without windows. */
    public String commandLine() {
        StringBuilder command = new StringBuilder("concert run ").append(Words.quoted(scenario()));
        words().forEach(each -> command.append(' ').append(each[0]).append(' ').append(Words.quoted(each[1])));
        return command.toString();
    }

    /** Each option with its value, as on a command line. */
    private List<String[]> words() {
        List<String[]> words = new ArrayList<>();
        options.forEach((option, change) -> words.add(new String[] {option.word(), change.value()}));
        settings.forEach(each -> words.add(new String[] {"--set", each.path() + "=" + each.value()}));
        branchTick.ifPresent(tick -> words.add(new String[] {BRANCH, Integer.toString(tick)}));
        return words;
    }

    /** Where the results go unless told otherwise. */
    public Path place() {
        return Path.of("results", Slug.ofScenario(scenario()));
    }
}
