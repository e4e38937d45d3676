package concert.theory.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What allies' stakes make them do is kept as long as it holds, and no longer. */
class StakeRowsTest {
    private static final int STATES = 3;

    private final StakeRows rows = new StakeRows(STATES);

    @Test
    void holdsOnTheSameDayAtTheSameFriendship() {
        assertFalse(rows.row(0, 1, .5).holds(0, 1, .5));
        assertTrue(rows.row(0, 1, .5).holds(0, 1, .5));
        assertFalse(rows.row(0, 1, .5).holds(0, 2, .5));
        assertFalse(rows.row(0, 1, .5).holds(0, 2, .6));
        assertTrue(rows.row(0, 1, .5).holds(0, 2, .6));
    }

    @Test
    void everyPairHasItsOwn() {
        assertSame(rows.row(0, 1, .5), rows.row(0, 1, .5));
        assertNotSame(rows.row(0, 1, .5), rows.row(1, 0, .5));
        assertFalse(rows.row(0, 1, .5).holds(0, 1, .5));
        assertFalse(rows.row(1, 0, .5).holds(1, 1, .5));
        assertTrue(rows.row(0, 1, .5).holds(0, 1, .5));
    }

    /** Beside no friend an ally does the same, whoever it is. */
    @Test
    void whoIsNoFriendSharesOneRow() {
        assertSame(rows.row(0, 1, 0), rows.row(2, 1, 0));
        assertNotSame(rows.row(0, 1, 0), rows.row(0, 1, .5));
        assertFalse(rows.row(0, 1, 0).holds(0, 1, 0));
        assertTrue(rows.row(2, 1, 0).holds(2, 1, 0));
        assertFalse(rows.row(2, 1, 0).holds(2, 2, 0));
    }

    /** With no room for a second pair the ally's one row is whoever's asked last. */
    @Test
    void withoutRoomWhoAskedLastHasIt() {
        StakeRows narrow = new StakeRows(STATES, STATES);
        assertFalse(narrow.row(0, 1, .5).holds(0, 1, .5));
        assertFalse(narrow.row(0, 2, .5).holds(0, 1, .5));
        assertTrue(narrow.row(0, 2, .5).holds(0, 1, .5));
        assertFalse(narrow.row(1, 2, .5).holds(1, 1, .5));
        assertFalse(narrow.row(0, 2, .5).holds(0, 1, .5));
        assertTrue(narrow.row(0, 1, .5).holds(0, 1, .5));
    }
}
