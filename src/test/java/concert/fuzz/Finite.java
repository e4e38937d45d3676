package concert.fuzz;

import concert.model.Columns;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.number.Dyads;
import concert.model.record.Closeness;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Finds numbers that are none, wherever they stand in a record or a world. */
final class Finite {
    private final List<String> wrong = new ArrayList<>();

    private Finite() {}

    /** Paths to every double that is NaN or infinite, the first few. */
    static List<String> wrongIn(Object root) {
        Finite finite = new Finite();
        finite.look(root, "");
        return finite.wrong.subList(0, Math.min(5, finite.wrong.size()));
    }

    private void look(Object at, String path) {
        if (at instanceof Double number) {
            note(number, path);
        } else if (at instanceof double[] numbers) {
            for (int each = 0; each < numbers.length; each++) {
                note(numbers[each], path + "[" + each + "]");
            }
        } else if (at instanceof double[][] rows) {
            for (int each = 0; each < rows.length; each++) {
                look(rows[each], path + "[" + each + "]");
            }
        } else if (at instanceof List<?> list) {
            for (int each = 0; each < list.size(); each++) {
                look(list.get(each), path + "[" + each + "]");
            }
        } else if (at instanceof Dyads dyads) {
            for (int me = 0; me < dyads.size(); me++) {
                for (int you = 0; you < dyads.size(); you++) {
                    note(dyads.get(me, you), path + "[" + me + "," + you + "]");
                }
            }
        } else if (at instanceof World world) {
            fields(world, World.class);
            fields(world, Columns.class);
        } else if (at instanceof Record && !unweighed(at)) {
            parts(at, path);
        }
    }

    /** An exit in which the member had no say carries no value, by its own definition; nor is all weighed closely. */
    private static boolean unweighed(Object at) {
        if (at instanceof Closeness near) {
            return !Double.isInfinite(near.unit() + near.will() + near.margin());
        }
        return at instanceof TreatyEvent.Left left && Double.isNaN(left.value()) && Double.isNaN(left.stay());
    }

    private void note(double number, String path) {
        if (!Double.isFinite(number)) {
            wrong.add(path + " is " + number);
        }
    }

    private void fields(World world, Class<?> type) {
        for (Field each : type.getFields()) {
            if (!Modifier.isStatic(each.getModifiers())) {
                try {
                    look(each.get(world), each.getName());
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }

    private void parts(Object at, String path) {
        for (RecordComponent each : at.getClass().getRecordComponents()) {
            try {
                each.getAccessor().setAccessible(true);
                look(each.getAccessor().invoke(at), path + "." + each.getName());
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
