package concert.results.checkpoint.form;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One of the records of a sealed interface: which one, counted from 0 in the order of the declarations, then itself. */
final class UnionForm implements Form {
    private final String name;
    private final List<Class<?>> types;
    private final List<Form> forms;

    private UnionForm(String name, List<Class<?>> types, List<Form> forms) {
        this.name = name;
        this.types = types;
        this.forms = forms;
    }

    static UnionForm of(Class<?> type, Forms book) {
        List<Class<?>> types = new ArrayList<>();
        gather(type, types);
        return new UnionForm(
                type.getSimpleName(), types, types.stream().map(book::of).toList());
    }

    private static void gather(Class<?> type, List<Class<?>> into) {
        if (!type.isSealed()) {
            into.add(type);
            return;
        }
        for (Class<?> each : type.getPermittedSubclasses()) {
            gather(each, into);
        }
    }

    @Override
    public void write(Object thing, DataOutput out) throws IOException {
        int which = types.indexOf(thing.getClass());
        out.writeByte(which);
        forms.get(which).write(thing, out);
    }

    @Override
    public Object read(Source in) throws IOException {
        int which = in.small();
        if (which < 0 || which >= forms.size()) {
            throw new DamagedException("damaged: there is no " + name + " number " + which);
        }
        return forms.get(which).read(in);
    }

    @Override
    public String words() {
        return name + types.stream().map(Class::getSimpleName).collect(Collectors.joining(" or ", ": byte, then ", ""));
    }
}
