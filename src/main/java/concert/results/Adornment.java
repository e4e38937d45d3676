package concert.results;

import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is added to a results folder once its CSV files stand and before they are hashed: charts. */
public interface Adornment {
    /** Nothing is added. */
    Adornment NONE = new Adornment() {
        @Override
        public void run(Path folder, Scenario scenario) {
            // nothing
        }

        @Override
        public void batch(Path folder, List<Scenario> scenarios) {
            // nothing
        }
    };

    /** To the folder of one run. */
    void run(Path folder, Scenario scenario) throws IOException;

    /** To the folder of several, beside the bands of their measures. */
    void batch(Path folder, List<Scenario> scenarios) throws IOException;
}
