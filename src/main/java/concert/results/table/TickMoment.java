package concert.results.table;

import java.util.List;

/** When in a tick the figures of a column are taken. */
public enum TickMoment {
    /** It does not matter, or the table says it of all its rows. */
    ANY(""),
    /** Before anybody moves: what the moves are decided on. */
    SEEN(", as perceived before the moves of the tick"),
    /** Before anybody moves, by the state itself. */
    DECIDED(", decided before the moves of the tick"),
    /** Before anybody moves, and for a treaty of the tick when it was signed. */
    GAUGED(", before the moves of the tick, or at signing"),
    WEIGHED(", as weighed once offers were answered, before anyone left"),
    AFTER_TALKS(", once negotiations were over and before the wars"),
    /** Before the wars and before anybody moves, when growth and shocks have come. */
    BEFORE_WARS(" before the wars of the tick, after growth and shocks: what its moves and wars were decided on"),
    /** Of those that fight one war. */
    BEFORE_LOSSES(", before losses"),
    AFTER_WARS(", after the wars of the tick"),
    /** Of two moments. */
    MIXED(", with the treaties, capability and trust that the tick leaves, against the threats"
            + " perceived before the moves of the tick"),
    END(", at the end of the tick");

    private final String words;

    TickMoment(String words) {
        this.words = words;
    }

    /** What follows the meaning of a column. */
    String words() {
        return words;
    }

    /** A column taken at this moment. */
    public <R> Column<R> of(Column<R> column) {
        return new Column<>(column.name(), column.type(), column.unit(), column.meaning(), this, column.value());
    }

    /** Columns all taken at this moment. */
    public <R> List<Column<R>> each(List<Column<R>> columns) {
        return columns.stream().map(this::of).toList();
    }
}
