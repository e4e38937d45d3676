package concert.results.checkpoint.form;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** An array of numbers: how many, then each; -1 for no array where there may be none. */
public final class NumbersForm implements Form {
    private final Class<?> type;
    private final String name;
    private final Sense sense;

    NumbersForm(Class<?> type, String name) {
        if (type != int.class && type != double.class && type != boolean.class) {
            throw new IllegalStateException(name + " is an array of " + type);
        }
        this.type = type;
        this.name = name;
        this.sense = Sense.of(name.replace("[]", ""), type == int.class);
    }

    @Override
    public void write(Object thing, DataOutput out) throws IOException {
        if (thing == null) {
            if (!Sense.optional(name)) {
                throw new IllegalStateException(name + " is null; name it as optional in Sense if it may be");
            }
            out.writeInt(-1);
        } else if (thing instanceof double[] reals) {
            put(reals, out);
        } else if (thing instanceof int[] whole) {
            out.writeInt(whole.length);
            ByteBuffer bytes = ByteBuffer.allocate(whole.length * Integer.BYTES);
            bytes.asIntBuffer().put(whole);
            out.write(bytes.array());
        } else {
            boolean[] truths = (boolean[]) thing;
            out.writeInt(truths.length);
            for (boolean each : truths) {
                out.writeByte(each ? 1 : 0);
            }
        }
    }

    /** Writes numbers by their bits. */
    public static void put(double[] reals, DataOutput out) throws IOException {
        out.writeInt(reals.length);
        ByteBuffer bytes = ByteBuffer.allocate(reals.length * Double.BYTES);
        for (double each : reals) {
            bytes.putLong(Double.doubleToRawLongBits(each));
        }
        out.write(bytes.array());
    }

    @Override
    public Object read(Source in) throws IOException {
        int length = in.number();
        if (length == -1 && Sense.optional(name)) {
            return null;
        }
        Lengths.check(name, length, in.extent());
        if (type == double.class) {
            return reals(name, sense, length, in);
        }
        return type == int.class ? whole(length, in) : truths(length, in);
    }

    /** Reads numbers by their bits. */
    public static double[] reals(String name, Sense sense, int length, Source in) throws IOException {
        ByteBuffer bytes = in.bytes((long) length * Double.BYTES);
        double[] reals = new double[length];
        for (int at = 0; at < length; at++) {
            reals[at] = Double.longBitsToDouble(bytes.getLong());
            sense.check(name, reals[at]);
        }
        return reals;
    }

    private int[] whole(int length, Source in) throws IOException {
        ByteBuffer bytes = in.bytes((long) length * Integer.BYTES);
        int[] whole = new int[length];
        for (int at = 0; at < length; at++) {
            whole[at] = bytes.getInt();
            sense.check(name, whole[at], in.extent());
        }
        return whole;
    }

    private static boolean[] truths(int length, Source in) throws IOException {
        boolean[] truths = new boolean[length];
        for (int at = 0; at < length; at++) {
            truths[at] = in.truth();
        }
        return truths;
    }

    @Override
    public String words() {
        return "array of " + type.getName();
    }
}
