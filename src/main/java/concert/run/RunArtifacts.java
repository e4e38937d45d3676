package concert.run;

import concert.results.folder.Manifest;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What is added to a results folder once its CSV files stand: charts and report. The manifest it is given tells all but
 * the block {@code host}, which is to hold the hashes of what is added.
 */
public interface RunArtifacts {
    /** Nothing is added. */
    RunArtifacts NONE = new RunArtifacts() {
        @Override
        public void run(Path folder, Manifest manifest) {
            // nothing
        }

        @Override
        public void batch(Path folder, Manifest manifest) {
            // nothing
        }
    };

    /** To the folder of one run. */
    void run(Path folder, Manifest manifest) throws IOException;

    /** To the folder of several, beside the bands of their measures and the folders of the runs. */
    void batch(Path folder, Manifest manifest) throws IOException;
}
