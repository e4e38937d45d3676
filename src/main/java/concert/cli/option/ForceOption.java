package concert.cli.option;

import concert.results.folder.ResultsFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option of every command that leaves results where results are already. */
public final class ForceOption {
    @Option(
            names = "--force",
            description =
                    "Replaces files of an earlier run that were changed by hand; what Concert did not write stays.")
    private boolean force;

    public boolean force() {
        return force;
    }

    /** The folder at a place, once it can take results; says what a stopped run left there. */
    public ResultsFolder folder(Path place, PrintWriter err) throws IOException {
        return checked(ResultsFolder.at(place, force), err);
    }

    /** The same around a store. */
    public ResultsFolder folder(Path place, String store, PrintWriter err) throws IOException {
        return checked(ResultsFolder.at(place, force).around(store), err);
    }

    private static ResultsFolder checked(ResultsFolder folder, PrintWriter err) throws IOException {
        folder.recover().forEach(err::println);
        folder.check();
        return folder;
    }
}
