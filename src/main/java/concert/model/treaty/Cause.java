package concert.model.treaty;

/** Why a treaty ended or a member left (E12). */
public enum Cause {
    TARGET_GONE("target gone", By.TERMS),
    UNRENEWED("term unrenewed", By.MEMBERS),
    VIOLATION("violation", By.FORCE),
    CONQUEST("conquest", By.FORCE),
    /** A member was put under another state from outside the model, as by a union or a transfer. */
    SOVEREIGNTY_LOST("sovereignty lost", By.SCRIPT),
    /** The member passed into a union of states. */
    UNION("union", By.SCRIPT),
    /** The member was divided, and no heir of it was named. */
    DIVISION("division", By.SCRIPT),
    REPLACED("replaced", By.TERMS),
    /** Its strongest member had left, and the rest were too weak to carry it on (E5). */
    CORE_LEFT("core left", By.TERMS),
    SCRIPTED("scripted", By.SCRIPT),
    BROKEN_TRUST("broken trust", By.MEMBERS),
    DEFEAT("defeat", By.MEMBERS),
    INTERESTS_DIVERGED("interests diverged", By.MEMBERS),
    NO_INCENTIVE("no incentive", By.MEMBERS),
    IDEOLOGY("ideology", By.MEMBERS),
    ENTRAPMENT("entrapment", By.MEMBERS),
    AUTONOMY("autonomy", By.MEMBERS),
    /** It was worth no less than at signing: the member left what it had signed against its own value. */
    NEVER_WANTED("never wanted", By.MEMBERS);

    /** Whose doing it is. */
    public enum By {
        /** A member's own accord. */
        MEMBERS,
        /** War. */
        FORCE,
        /** What the treaty itself, or a new one, provides for. */
        TERMS,
        /** The scenario. */
        SCRIPT
    }

    private final String key;
    private final By by;

    Cause(String key, By by) {
        this.key = key;
        this.by = by;
    }

    /** The cause of that key, or null. */
    public static Cause of(String key) {
        for (Cause each : values()) {
            if (each.key.equals(key)) {
                return each;
            }
        }
        return null;
    }

    /** The cause in words, as written in the results. */
    public String key() {
        return key;
    }

    /** What brings it about: a choice, a rule or a war. */
    public By by() {
        return by;
    }

    /** Whether the member that it befalls exists no more as a state of its own. */
    public boolean takesTheState() {
        return this == CONQUEST || this == SOVEREIGNTY_LOST || this == UNION || this == DIVISION;
    }
}
