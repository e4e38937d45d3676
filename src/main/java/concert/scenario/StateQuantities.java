package concert.scenario;

import concert.document.Quantity;

/** What the figures of a state or a pair may be, wherever a file gives them: once for all, or as an event. */
public final class StateQuantities {
    public static final Quantity CAPABILITY =
            Quantity.from("capability", 0, Quantity.UNLIMITED, "a share such as 0.158");
    public static final Quantity REGIME = Quantity.share("regime", "0.5");
    public static final Quantity REVISIONISM = Quantity.from("revisionism", -1, 1, "0.5");
    public static final Quantity RIVALRY = Quantity.share("rivalry", "0.8");

    private StateQuantities() {}
}
