package concert.model.treaty;

import java.util.Locale;

/** How binding the casus foederis is. */
public enum Clause {
    /** "Will fight": honoured by a real contribution only. */
    HARD,
    /** "Such action as it deems necessary", as Article 5 of the North Atlantic Treaty: honoured by any contribution. */
    SOFT;

    /** The clause's name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
