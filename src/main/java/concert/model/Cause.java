package concert.model;

/** Why a treaty ended or a member left (E12). */
public enum Cause {
    TARGET_GONE("target gone"),
    UNRENEWED("term unrenewed"),
    VIOLATION("violation"),
    CONQUEST("conquest"),
    REPLACED("replaced"),
    SCRIPTED("scripted"),
    BROKEN_TRUST("broken trust"),
    DEFEAT("defeat"),
    INTERESTS_DIVERGED("interests diverged"),
    NO_INCENTIVE("no incentive"),
    IDEOLOGY("ideology"),
    ENTRAPMENT("entrapment"),
    AUTONOMY("autonomy");

    private final String key;

    Cause(String key) {
        this.key = key;
    }

    /** The cause in words, as written in the results. */
    public String key() {
        return key;
    }
}
