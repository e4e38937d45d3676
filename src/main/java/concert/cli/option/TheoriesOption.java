package concert.cli.option;

import concert.document.Faults;
import concert.scenario.library.Scenarios;
import concert.theory.book.Theory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which theories a study is of; every shipped one unless said. */
public final class TheoriesOption {
    /** The option as written. */
    public static final String NAME = "--theories";

    @Option(
            names = TheoriesOption.NAME,
            split = ",",
            paramLabel = "A,B",
            description = "Theories by name or file; default: every shipped one.")
    private List<String> theories;

    /** Whether any is named. */
    public boolean given() {
        return theories != null;
    }

    /** The names or files, each once, in the order given. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        if (theories == null) {
            Scenarios.theories().forEach(each -> names.add(each.name()));
        } else {
            theories.forEach(each -> names.add(each.strip()));
        }
        return names;
    }

    /** Each once, in the order given; what is wrong with one is added to the faults. */
    public List<Theory> read(List<Faults> found) {
        List<Theory> read = new ArrayList<>();
        for (String each : names()) {
            try {
                read.add(Scenarios.theory(each));
            } catch (Faults wrong) {
                found.add(wrong);
            }
        }
        return read;
    }
}
