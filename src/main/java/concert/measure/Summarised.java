package concert.measure;

import java.util.Arrays;

/** Which one number stands for a run, of the values that a measure takes tick by tick. */
public enum Summarised {
    /** Mean over the ticks to which it applies. */
    MEAN("mean", "its mean over the ticks to which it applies"),
    /** Value of the last tick; NaN when it does not apply to that. */
    END("end", "its value in the last tick"),
    /** Sum over the ticks to which it applies. */
    SUM("sum", "its sum over the ticks"),
    /**
     * Share counted through the run: what was counted of all there was to count, from the first tick to the last. Each
     * tick's value is that of all ticks so far, so that their mean would count the early ones again and again.
     */
    RATE("rate", "its value at the end, a rate of counts added up over the whole run");

    private final String key;
    private final String words;

    Summarised(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** As lists and dictionaries call it. */
    public String key() {
        return key;
    }

    /** What stands for a run, to follow "a run's number is". */
    public String words() {
        return words;
    }

    /**
     * The number of a run.
     *
     * @param line of each tick, NaN where the measure does not apply
     * @return NaN when it applies to no tick
     */
    public double of(double[] line) {
        return switch (this) {
            case MEAN -> Average.of(line);
            case END -> line.length == 0 ? Double.NaN : line[line.length - 1];
            case SUM -> sum(line);
            case RATE -> last(line);
        };
    }

    private static double sum(double[] line) {
        double[] valid = Arrays.stream(line).filter(each -> !Double.isNaN(each)).toArray();
        return valid.length == 0 ? Double.NaN : Arrays.stream(valid).sum();
    }

    /** Counts stay when a tick adds none. */
    private static double last(double[] line) {
        for (int tick = line.length - 1; tick >= 0; tick--) {
            if (!Double.isNaN(line[tick])) {
                return line[tick];
            }
        }
        return Double.NaN;
    }
}
