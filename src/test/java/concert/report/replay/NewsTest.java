package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The news of the replay page have words for everything that can happen. */
class NewsTest {
    @ParameterizedTest
    @MethodSource("types")
    void everyEventHasWordsInTheNews(String type) throws IOException {
        try (InputStream in = NewsTest.class.getResourceAsStream("news.js")) {
            String news = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            boolean told = news.contains("case \"" + type + "\":")
                    || news.contains("  " + type + ": \"")
                    || news.contains("(record, events, \"" + type + "\",")
                    || type.equals("war") && news.contains("record.wars(tick)");
            assertTrue(told, type + " has no words in news.js");
        }
    }

    static Stream<String> types() {
        List<Class<?>> leaves = new ArrayList<>();
        collect(Event.class, leaves);
        return leaves.stream().map(NewsTest::type).sorted();
    }

    private static void collect(Class<?> type, List<Class<?>> leaves) {
        if (type.isRecord()) {
            leaves.add(type);
        } else {
            Arrays.stream(type.getPermittedSubclasses()).forEach(each -> collect(each, leaves));
        }
    }

    /** An event's type hangs on none of its components. */
    private static String type(Class<?> event) {
        try {
            RecordComponent[] components = event.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(types).map(NewsTest::nothing).toArray();
            var constructor = event.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return ((Event) constructor.newInstance(values)).type();
        } catch (ReflectiveOperationException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == double.class) {
            return 0.0;
        }
        return type.isArray() ? java.lang.reflect.Array.newInstance(type.getComponentType(), 0) : null;
    }
}
