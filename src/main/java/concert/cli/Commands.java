package concert.cli;

import concert.cli.command.ClaimsCommand;
import concert.cli.command.CompareCommand;
import concert.cli.command.ExperimentCommand;
import concert.cli.command.GuiCommand;
import concert.cli.command.ImportCommand;
import concert.cli.command.ListCommand;
import concert.cli.command.MergeCommand;
import concert.cli.command.NewCommand;
import concert.cli.command.ReportCommand;
import concert.cli.command.RerunCommand;
import concert.cli.command.RunCommand;
import concert.cli.command.ValidateCommand;
import concert.cli.command.WhyCommand;
import concert.cli.study.FacesCommand;
import concert.cli.study.FactsCommand;
import concert.cli.study.FitCommand;
import concert.cli.study.HindcastCommand;
import java.util.List;
import java.util.Set;

/**
 * The commands there are. To read the options of all of them costs as much as to start Java; a command line that names
 * one gets along with that one, and only help and slips need them all.
 */
final class Commands {
    /** In the order of the help. */
    static final List<String> NAMES = List.of(
            "run",
            "compare",
            "report",
            "why",
            "rerun",
            "experiment",
            "merge",
            "claims",
            "new",
            "facts",
            "fit",
            "faces",
            "hindcast",
            "import",
            "validate",
            "list",
            "gui");

    private static final Set<String> ALONE = Set.of("--version", "-V", "--cite");

    private Commands() {}

    /** The names of the commands that a command line may mean. */
    static List<String> meant(String... args) {
        if (args.length > 0 && NAMES.contains(args[0])) {
            return List.of(args[0]);
        }
        return args.length == 1 && ALONE.contains(args[0]) ? List.of() : NAMES;
    }

    /** The class that does what a name says; no other is loaded. */
    static Class<?> named(String name) {
        return switch (name) {
            case "run" -> RunCommand.class;
            case "compare" -> CompareCommand.class;
            case "report" -> ReportCommand.class;
            case "why" -> WhyCommand.class;
            case "rerun" -> RerunCommand.class;
            case "experiment" -> ExperimentCommand.class;
            case "merge" -> MergeCommand.class;
            case "claims" -> ClaimsCommand.class;
            case "new" -> NewCommand.class;
            case "facts" -> FactsCommand.class;
            case "fit" -> FitCommand.class;
            case "faces" -> FacesCommand.class;
            case "hindcast" -> HindcastCommand.class;
            case "import" -> ImportCommand.class;
            case "validate" -> ValidateCommand.class;
            case "list" -> ListCommand.class;
            case "gui" -> GuiCommand.class;
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
