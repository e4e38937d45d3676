package concert.results.checkpoint.form;

import java.io.DataOutput;
import java.io.IOException;

/** A single number, or yes or no. */
final class NumberForm {
    private NumberForm() {}

    static Form of(Class<?> type, String name) {
        if (type == int.class) {
            return new Whole(name, Sense.of(name, true));
        }
        if (type == double.class) {
            return new Real(name, Sense.of(name, false));
        }
        if (type == boolean.class) {
            return new Truth();
        }
        throw new IllegalStateException(name + " is a " + type + "; a checkpoint holds int, double and boolean");
    }

    /** 32 bits. */
    private record Whole(String name, Sense sense) implements Form {
        @Override
        public void write(Object thing, DataOutput out) throws IOException {
            out.writeInt((Integer) thing);
        }

        @Override
        public Object read(Source in) throws IOException {
            int value = in.number();
            sense.check(name, value, in.extent());
            return value;
        }

        @Override
        public String words() {
            return "int";
        }
    }

    /** 64 bits. */
    private record Real(String name, Sense sense) implements Form {
        @Override
        public void write(Object thing, DataOutput out) throws IOException {
            out.writeLong(Double.doubleToRawLongBits((Double) thing));
        }

        @Override
        public Object read(Source in) throws IOException {
            double value = in.real();
            sense.check(name, value);
            return value;
        }

        @Override
        public String words() {
            return "double";
        }
    }

    /** A byte, 0 or 1. */
    private record Truth() implements Form {
        @Override
        public void write(Object thing, DataOutput out) throws IOException {
            out.writeByte((Boolean) thing ? 1 : 0);
        }

        @Override
        public Object read(Source in) throws IOException {
            return in.truth();
        }

        @Override
        public String words() {
            return "boolean";
        }
    }
}
