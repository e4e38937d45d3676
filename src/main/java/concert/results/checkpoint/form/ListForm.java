package concert.results.checkpoint.form;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list: how many, then each. */
record ListForm(String name, Form each) implements Form {

    @Override
    public void write(Object thing, DataOutput out) throws IOException {
        List<?> list = (List<?>) thing;
        out.writeInt(list.size());
        for (Object one : list) {
            each.write(one, out);
        }
    }

    @Override
    public Object read(Source in) throws IOException {
        int length = in.number();
        Lengths.checkList(name, length, in.extent());
        List<Object> list = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            list.add(each.read(in));
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public String words() {
        return "list of " + each.called();
    }
}
