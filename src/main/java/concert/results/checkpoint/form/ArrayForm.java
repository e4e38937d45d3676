package concert.results.checkpoint.form;

import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Array;

/** An array of words or of arrays: how many, then each. */
record ArrayForm(Class<?> part, String name, Form each) implements Form {

    @Override
    public void write(Object thing, DataOutput out) throws IOException {
        Object[] array = (Object[]) thing;
        out.writeInt(array.length);
        for (Object one : array) {
            each.write(one, out);
        }
    }

    @Override
    public Object read(Source in) throws IOException {
        int length = in.number();
        Lengths.check(name, length, in.extent());
        Object[] array = (Object[]) Array.newInstance(part, length);
        for (int at = 0; at < length; at++) {
            array[at] = each.read(in);
        }
        return array;
    }

    @Override
    public String words() {
        return "array of " + each.words();
    }
}
