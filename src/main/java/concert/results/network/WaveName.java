package concert.results.network;

import concert.model.Calendar;
import java.util.Locale;

/**
 * What the files of a run's waves are called: {@code wave-007.csv}, and where ticks are shorter than a year
 * {@code wave-0007-1914-08.csv} with the month, {@code wave-0000-start.csv} for the start. Numbers have as many digits as the last needs, at least three, so that
 * names sort as the waves follow each other.
 *
 * @param calendar names of the ticks
 * @param waves how many there are, numbered from 0
 */
record WaveName(Calendar calendar, int waves) {
    private static final int FEWEST_DIGITS = 3;

    /** Those of every run, as the dictionary and the loader in R know them. */
    static final String PATTERN = "wave-NNN.csv";

    /** The name of a file of a wave, "wave" itself or a covariate; wave 0 is the start and the next shows tick 0. */
    String of(String what, int wave) {
        int digits = Math.max(FEWEST_DIGITS, Integer.toString(waves - 1).length());
        String date = wave == 0 ? "start" : calendar.date(wave - 1);
        String month = calendar.perYear() == 1 ? "" : "-" + date;
        return String.format(Locale.ROOT, "%s-%0" + digits + "d%s.csv", what, wave, month);
    }
}
