package concert.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Calendar;
import concert.model.treaty.ObligationScale;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import concert.theory.book.Setup;
import concert.theory.reason.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers in the model's rules are parameters: none is read by nobody, and a change of any is seen in a run. */
@Tag("slow")
class ModelParametersTest {
    private static final int STATES = 14;
    private static final Calendar YEARS = new Calendar(1, 1);

    private static String base;

    /** A world at odds, under all theories in turn, in which everything happens that can. */
    private static String play(Map<Parameter, Double> changes) {
        Map<Parameter, Double> all = new HashMap<>(Map.of(
                Parameter.CRISIS_RATE, .8,
                Parameter.COMMITMENT_FAILURE, .3,
                Parameter.CONQUEST_CHANCE, 1.0,
                Parameter.CRUSHING_SUPERIORITY, 1.2,
                Parameter.INSTITUTION, .5,
                Parameter.DECISIVENESS, 1.5,
                Parameter.JOINING_THRESHOLD, .3,
                Parameter.MOVE_RATE, .5));
        all.putAll(changes);
        List<Rules> rules = new ArrayList<>();
        for (int me = 0; me < STATES; me++) {
            rules.add(Rules.of(
                    Worlds.written(Worlds.THEORIES.get(me % Worlds.THEORIES.size())), all, YEARS, Reasons.names()));
        }
        return EveryBit.of(new Simulation(new Setup(
                        YEARS, Worlds.allied(3, STATES, 12), Rules.world(all, YEARS), rules, List.of(), 1, 60))
                .play());
    }

    @BeforeAll
    static void playAsItIs() {
        base = play(Map.of());
    }

    static Stream<Parameter> numbers() {
        return Arrays.stream(Parameter.all()).filter(each -> each.scope() == Parameter.Scope.MODEL);
    }

    @Test
    void thirtyOfThemAreListed() {
        assertTrue(numbers().count() >= 30);
        numbers().forEach(each -> assertEquals(each, Parameter.of(each.key())));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aChangeReachesTheCodeThatReadsIt(Parameter parameter) {
        double far = parameter.standard() < (parameter.least() + Math.min(2, parameter.most())) / 2
                ? parameter.standard() + .3 * (Math.min(4, parameter.most()) - parameter.standard())
                : parameter.least() + .3 * (parameter.standard() - parameter.least());
        assertNotEquals(parameter.standard(), far);
        boolean seen = Stream.of(far, parameter.least(), parameter.most())
                .anyMatch(value -> !base.equals(play(Map.of(parameter, value))));
        assertTrue(seen, parameter.key());
    }

    @ParameterizedTest
    @MethodSource("all")
    void noParameterIsReadByNobody(Parameter parameter) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertTrue(
                    files.filter(each -> each.toString().endsWith(".java"))
                            .filter(each -> !each.endsWith("Parameter.java"))
                            .anyMatch(each -> read(each).matches("(?s).*\\b" + parameter.name() + "\\b.*")),
                    parameter.key());
        }
    }

    static Stream<Parameter> all() {
        return Arrays.stream(Parameter.all());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void theScaleOfObligationsIsTheRegistrys() {
        assertEquals(ObligationScale.STANDARD, Parameters.standard().scale());
        assertEquals(
                .25,
                Parameters.standard()
                        .with(Parameter.DEPTH_NEUTRALITY, .25)
                        .scale()
                        .neutrality());
    }
}
