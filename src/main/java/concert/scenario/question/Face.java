package concert.scenario.question;

/**
 * What a historian asks of a world: whether something comes about.
 *
 * @param name unique within its scenario
 * @param condition as written, see {@link concert.condition.bind.Conditions}
 * @param history whether it happened, null for a question that history leaves open
 * @param absurd whether a share above a few per cent of runs is a fault of the model
 * @param about what happened, in a sentence; may be empty
 */
public record Face(String name, String condition, Boolean history, boolean absurd, String about) {
    /** What history says, as files say it: yes, no or open. */
    public String said() {
        return history == null ? "open" : history ? "yes" : "no";
    }

    /** The same as scenario files say it: true, false or open. */
    public String written() {
        return history == null ? "open" : history.toString();
    }
}
