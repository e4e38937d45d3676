package concert;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares two things field by field, whatever they are made of, doubles by their bits; names where they differ. */
public final class Alike {
    private final Set<String> left;
    private final List<String> found = new ArrayList<>();
    private final Map<Object, Object> met = new IdentityHashMap<>();

    private Alike(Set<String> left) {
        this.left = left;
    }

    /** The paths of fields in which two things differ; fields named {@code Class.field} are left out. */
    public static List<String> differences(Object one, Object two, Set<String> left) {
        Alike alike = new Alike(left);
        alike.compare(one, two, one.getClass().getSimpleName());
        return alike.found;
    }

    /** Every field of a class and what it inherits within the program, statics aside. */
    public static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> at = type; at != null && at.getName().startsWith("concert."); at = at.getSuperclass()) {
            for (Field each : at.getDeclaredFields()) {
                if (!Modifier.isStatic(each.getModifiers())) {
                    each.setAccessible(true);
                    fields.add(each);
                }
            }
        }
        return fields;
    }

    /** What a field holds. */
    public static Object get(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void compare(Object one, Object two, String path) {
        if (one == two || found.size() > 20) {
            return;
        }
        if (one == null || two == null) {
            found.add(path + ": " + one + " and " + two);
        } else if (one instanceof Collection<?> mine && two instanceof Collection<?> yours) {
            compare(mine.toArray(), yours.toArray(), path);
        } else if (one.getClass() != two.getClass()) {
            found.add(path + ": " + one.getClass() + " and " + two.getClass());
        } else if (one.getClass().isArray()) {
            arrays(one, two, path);
        } else if (one.getClass().getName().startsWith("concert.") && !(one instanceof Enum<?>)) {
            fields(one, two, path);
        } else if (!Objects.equals(bits(one), bits(two))) {
            found.add(path + ": " + one + " and " + two);
        }
    }

    private void arrays(Object one, Object two, String path) {
        int length = Array.getLength(one);
        if (length != Array.getLength(two)) {
            found.add(path + ": " + length + " and " + Array.getLength(two) + " entries");
            return;
        }
        for (int at = 0; at < length; at++) {
            compare(Array.get(one, at), Array.get(two, at), path + "[" + at + "]");
        }
    }

    private void fields(Object one, Object two, String path) {
        if (met.put(one, two) == two) {
            return;
        }
        for (Field each : fields(one.getClass())) {
            String name = each.getDeclaringClass().getSimpleName() + "." + each.getName();
            if (!left.contains(name)) {
                compare(get(each, one), get(each, two), path + "." + each.getName());
            }
        }
    }

    private static Object bits(Object number) {
        return number instanceof Double real ? (Object) Double.doubleToRawLongBits(real) : number;
    }
}
