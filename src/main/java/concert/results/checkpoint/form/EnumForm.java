package concert.results.checkpoint.form;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One of a few words: its place among them, -1 for none where there may be none. */
final class EnumForm implements Form {
    private final String name;
    private final Object[] words;

    EnumForm(Class<?> type, String name) {
        this.name = name;
        this.words = type.getEnumConstants();
    }

    @Override
    public void write(Object thing, DataOutput out) throws IOException {
        if (thing == null && !Sense.optional(name)) {
            throw new IllegalStateException(name + " is null; name it as optional in Sense if it may be");
        }
        out.writeByte(thing == null ? -1 : ((Enum<?>) thing).ordinal());
    }

    @Override
    public Object read(Source in) throws IOException {
        int which = in.small();
        if (which == -1 && Sense.optional(name)) {
            return null;
        }
        if (which < 0 || which >= words.length) {
            throw new DamagedException("damaged: " + name + " is word " + which);
        }
        return words[which];
    }

    @Override
    public String words() {
        return Arrays.stream(words).map(each -> ((Enum<?>) each).name()).collect(Collectors.joining(" or ", "(", ")"));
    }
}
