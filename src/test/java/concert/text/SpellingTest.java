package concert.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void aNameWithLettersThatTheLocaleLostIsTheLocalesFault() {
        assertTrue(Spelling.mend("th\uFFFD\uFFFDorie.yaml", " Maybe x?").contains("LC_ALL=C.UTF-8"));
        assertEquals(" Maybe x?", Spelling.mend("théorie.yaml", " Maybe x?"));
    }
}
