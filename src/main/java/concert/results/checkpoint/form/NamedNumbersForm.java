package concert.results.checkpoint.form;

import concert.model.NamedNumbers;
import java.io.DataOutput;
import java.io.IOException;

/** A column under its name, which says what its numbers may be. */
record NamedNumbersForm() implements Form {
    private static final int LONGEST = 100;

    @Override
    public void write(Object thing, DataOutput out) throws IOException {
        NamedNumbers column = (NamedNumbers) thing;
        TextForm.put(column.name(), out);
        NumbersForm.put(column.numbers(), out);
    }

    @Override
    public Object read(Source in) throws IOException {
        String name = in.text(LONGEST);
        int length = in.number();
        Lengths.check("NamedNumbers.numbers", length, in.extent());
        return new NamedNumbers(name, NumbersForm.reals(name, Sense.ofColumn(name), length, in));
    }

    @Override
    public String words() {
        return "NamedNumbers: name text, numbers array of double";
    }
}
