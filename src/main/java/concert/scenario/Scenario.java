package concert.scenario;

import concert.condition.bind.Vocabulary;
import concert.condition.past.Years;
import concert.model.Calendar;
import concert.scenario.question.Questions;
import concert.theory.book.Parameter;
import concert.theory.book.Setup;
import concert.theory.book.Theory;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a scenario file says, checked and with every default filled in. Lists are in an order of their own, whatever the
 * file's: states and relations by code, treaties by year and name, events by time.
 *
 * @param name shown in lists and reports
 * @param about what it is, for people; may be empty
 * @param calendar first year and length of a tick
 * @param ticks how many to run
 * @param seed of every random number
 * @param axes names of the identity axes
 * @param theory name of the default theory
 * @param theories every theory that is named, by name, as it stands after overrides
 * @param parameters what the scenario sets beside the registry's defaults; publicity is in here, as two shares
 * @param states at least one
 * @param relations pairs of which something is given
 * @param treaties in force at the start
 * @param events scripted, those of the run only
 * @param drivers of capability
 * @param questions what is asked of its runs
 * @param sources where the figures are from
 */
public record Scenario(
        String name,
        String about,
        Calendar calendar,
        int ticks,
        long seed,
        List<String> axes,
        String theory,
        Map<String, Theory> theories,
        Map<Parameter, Double> parameters,
        List<StateEntry> states,
        List<RelationEntry> relations,
        List<TreatyEntry> treaties,
        List<EventEntry> events,
        List<DriverEntry> drivers,
        Questions questions,
        List<String> sources) {
    public Scenario {
        axes = List.copyOf(axes);
        theories = Collections.unmodifiableMap(new TreeMap<>(theories));
        Map<Parameter, Double> ordered = new EnumMap<>(Parameter.class);
        ordered.putAll(parameters);
        parameters = Collections.unmodifiableMap(ordered);
        states = List.copyOf(states);
        relations = List.copyOf(relations);
        treaties = List.copyOf(treaties);
        events = List.copyOf(events);
        drivers = List.copyOf(drivers);
        sources = List.copyOf(sources);
    }

    /** The same under another seed. */
    public Scenario with(long other) {
        return with(ticks, other, events, questions);
    }

    /** The same for other ticks; events that then come after the end are left out. */
    public Scenario cut(int other) {
        List<EventEntry> left = events.stream()
                .filter(each -> Moments.tick(each.at(), calendar) < other)
                .toList();
        return with(other, seed, left, questions.within(vocabulary(other, Years.EVER)));
    }

    /** What conditions may name in a run of so many ticks; {@code unsaid} are the years meant where they name none. */
    public Vocabulary vocabulary(int some, Years unsaid) {
        return Vocabulary.of(
                        states.stream().map(StateEntry::code).toList(),
                        treaties.stream().map(each -> each.text().name()).collect(Collectors.toSet()),
                        calendar.yearOf(0),
                        calendar.yearOf(some - 1),
                        unsaid)
                .with(questions.measures(), (name, flaw) -> {});
    }

    private Scenario with(int otherTicks, long otherSeed, List<EventEntry> otherEvents, Questions asked) {
        return new Scenario(
                name,
                about,
                calendar,
                otherTicks,
                otherSeed,
                axes,
                theory,
                theories,
                parameters,
                states,
                relations,
                treaties,
                otherEvents,
                drivers,
                asked,
                sources);
    }

    /** A fresh first world with its rules and shocks; each run needs one of its own. */
    public Setup setup() {
        return new FirstWorld(this).setup();
    }
}
