package concert.results.checkpoint.form;

import concert.model.NamedNumbers;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of records, read off their declarations: a record is its components in order, so that one more component
 * needs no line here. No name of a class in a file is ever followed; the declarations alone say what is read next.
 */
public final class Forms {
    private final Map<Class<?>, Form> made = new LinkedHashMap<>();

    /** The form of a record, or of a sealed interface of records. */
    public Form of(Class<?> type) {
        Form known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
        }
        return known;
    }

    /** Every form made so far, one a line; what a checkpoint says of its own structure. */
    public String description() {
        StringBuilder text = new StringBuilder();
        made.forEach((type, form) -> text.append(form.words()).append('\n'));
        return text.toString();
    }

    private Form make(Class<?> type) {
        if (type == NamedNumbers.class) {
            return new NamedNumbersForm();
        }
        if (type.isSealed()) {
            return UnionForm.of(type, this);
        }
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " is no record; a checkpoint holds records alone");
        }
        RecordComponent[] parts = type.getRecordComponents();
        Form[] forms = new Form[parts.length];
        for (int at = 0; at < parts.length; at++) {
            forms[at] = of(parts[at].getGenericType(), type.getSimpleName() + "." + parts[at].getName());
        }
        return new RecordForm(type, parts, forms);
    }

    /** The form of a component of that name. */
    private Form of(Type type, String name) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListForm(name, of(list.getActualTypeArguments()[0], name + "[]"));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalStateException(name + " is of type " + type);
        }
        if (plain.isArray()) {
            return array(plain.getComponentType(), name);
        }
        if (plain.isPrimitive()) {
            return NumberForm.of(plain, name);
        }
        if (plain == String.class) {
            return new TextForm();
        }
        return plain.isEnum() ? new EnumForm(plain, name) : of(plain);
    }

    private Form array(Class<?> part, String name) {
        return part.isArray() || part.isEnum()
                ? new ArrayForm(part, name, of(part, name + "[]"))
                : new NumbersForm(part, name);
    }
}
