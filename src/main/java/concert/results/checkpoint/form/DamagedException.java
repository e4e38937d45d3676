package concert.results.checkpoint.form;

import java.io.IOException;

/** What is read is no checkpoint, or one that somebody or something changed; the message completes "is ...". */
public final class DamagedException extends IOException {
    private static final long serialVersionUID = 1;

    /** What is wrong, to complete "is ...". */
    public DamagedException(String what) {
        super(what);
    }
}
