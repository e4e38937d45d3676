package concert.model.record;

/** What a state did in a tick, the first that applies (E5). */
public enum Stance {
    /** It left a treaty by its own hazard. */
    DEFECT("defect"),
    /** It signed with its gravest threat, or with a state pledged to defend that threat. */
    BANDWAGON("bandwagon"),
    /** It signed another defence, offence or collective treaty. */
    BALANCE("balance"),
    /** It signed a treaty of another kind. */
    ENTENTE("entente"),
    /** It signed nothing while another state that fears the same gravest threat holds a defence pact. */
    BUCK_PASS("buck-pass"),
    /** None of these. */
    ABSTAIN("abstain");

    private final String key;

    Stance(String key) {
        this.key = key;
    }

    /** The stance's name in files and charts. */
    public String key() {
        return key;
    }
}
