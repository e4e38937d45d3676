package concert.results.checkpoint.form;

import java.io.DataOutput;
import java.io.IOException;

/** How a thing of one type stands in a checkpoint: doubles by their bits, all in the order of the declaration. */
public interface Form {
    public void write(Object thing, DataOutput out) throws IOException;

    /** Reads one back, every number of it checked for sense. */
    public Object read(Source in) throws IOException;

    /** What it is, in the words of the description that a checkpoint holds of itself. */
    String words();

    /** What it is called where another refers to it: of a record its name alone, since its components are told once. */
    default String called() {
        String words = words();
        int colon = words.indexOf(':');
        return colon < 0 ? words : words.substring(0, colon);
    }
}
