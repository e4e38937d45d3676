package concert.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Set;

/**
 * All that a value holds as text, every number by its bits: the components of records, the elements of lists and arrays
 * and the fields of the model's own classes, found by reflection, so that nothing new is left out.
 */
public final class EveryBit {
    private final StringBuilder text = new StringBuilder();
    private final Set<String> aside;

    private EveryBit(Set<String> aside) {
        this.aside = aside;
    }

    /** All but the components of some names. */
    public static String of(Object value, String... aside) {
        EveryBit all = new EveryBit(Set.of(aside));
        all.add(value);
        return all.text.toString();
    }

    private void add(Object value) {
        if (value instanceof Double number) {
            text.append(Long.toHexString(Double.doubleToRawLongBits(number))).append(' ');
        } else if (value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof String
                || value instanceof Enum) {
            text.append(value).append(' ');
        } else if (value instanceof Collection<?> many) {
            text.append(many.size()).append('[');
            many.forEach(this::add);
        } else if (value.getClass().isArray()) {
            text.append(Array.getLength(value)).append('[');
            for (int at = 0; at < Array.getLength(value); at++) {
                add(Array.get(value, at));
            }
        } else {
            fields(value);
        }
    }

    /** A record's fields are its components. */
    private void fields(Object value) {
        if (!value.getClass().getName().startsWith("concert.")) {
            throw new IllegalArgumentException("how to tell all of " + value.getClass() + "?");
        }
        text.append(value.getClass().getSimpleName()).append('(');
        for (Field each : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(each.getModifiers()) && !aside.contains(each.getName())) {
                text.append(each.getName()).append('=');
                add(read(each, value));
            }
        }
    }

    private static Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }
}
