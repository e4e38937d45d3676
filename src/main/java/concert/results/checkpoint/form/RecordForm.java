package concert.results.checkpoint.form;

import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A record: its components one after the other. */
final class RecordForm implements Form {
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Form[] forms;
    private final String words;

    RecordForm(Class<?> type, RecordComponent[] parts, Form[] forms) {
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its constructor", impossible);
        }
        constructor.setAccessible(true);
        accessors = Arrays.stream(parts).map(RecordComponent::getAccessor).toArray(Method[]::new);
        for (Method each : accessors) {
            each.setAccessible(true);
        }
        this.forms = forms;
        this.words = type.getSimpleName()
                + IntStream.range(0, forms.length)
                        .mapToObj(at -> parts[at].getName() + " " + forms[at].called())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    @Override
    public void write(Object thing, DataOutput out) throws IOException {
        for (int at = 0; at < forms.length; at++) {
            forms[at].write(get(accessors[at], thing), out);
        }
    }

    private static Object get(Method accessor, Object thing) {
        try {
            return accessor.invoke(thing);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(accessor + " fails", impossible);
        }
    }

    @Override
    public Object read(Source in) throws IOException {
        Object[] parts = new Object[forms.length];
        for (int at = 0; at < forms.length; at++) {
            parts[at] = forms[at].read(in);
        }
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new DamagedException("damaged: " + refused.getCause().getMessage());
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException(constructor + " fails", impossible);
        }
    }

    @Override
    public String words() {
        return words;
    }
}
