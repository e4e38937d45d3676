package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of threads that is none, or more than any machine's, is refused before anything is played. */
class ThreadsOptionTest {
    @ParameterizedTest
    @CsvSource({"0, it must be 1 or more", "-3, it must be 1 or more", "2147483647, it must be at most 1024"})
    void isBounded(String threads, String said) {
        for (String command :
                new String[] {"compare random:n=3 --theories balance-of-threat,balance-of-power", "claims L05"}) {
            Object[] words = (command + " --parallel=" + threads).split(" ");
            Shell shell = Shell.run(words);
            assertEquals(2, shell.code(), shell.err());
            assertTrue(shell.err().contains("--parallel"), shell.err());
        }
        Shell run = Shell.run("run", "random:n=3,seed=1", "--runs", "2", "--parallel=" + threads);
        assertTrue(run.err().contains(said) && run.err().contains("Maybe "), run.err());
    }
}
