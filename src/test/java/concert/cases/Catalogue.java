package concert.cases;

import concert.cases.Case.Change;
import concert.cases.Case.Claim;
import concert.cases.Case.Expected;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page made from the cases. */
final class Catalogue {
    static final Path PAGE = Path.of("src/site/markdown/cases.md");

    /** The families by letter. */
    static final Map<String, String> FAMILIES = families();

    private final StringBuilder page = new StringBuilder();

    private Catalogue() {}

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("A", "Definition and signing");
        families.put("B", "Balancing and bandwagoning");
        families.put("C", "Reasons one by one");
        families.put("D", "Publicity and belief");
        families.put("E", "Casus foederis");
        families.put("F", "Burden and free riding");
        families.put("G", "Cohesion and its gauges");
        families.put("H", "Exit, lapse, renewal, replacement, conquest");
        families.put("I", "Voting and accession");
        families.put("J", "Learning and reputation");
        families.put("K", "Edge cases");
        return families;
    }

    /** The page as it should stand. */
    static String of(List<Case> cases) {
        Catalogue catalogue = new Catalogue();
        catalogue.opening(cases);
        FAMILIES.forEach((letter, name) -> {
            catalogue
                    .page
                    .append("\n## ")
                    .append(letter)
                    .append(". ")
                    .append(name)
                    .append('\n');
            cases.stream().filter(each -> each.family().equals(letter)).forEach(catalogue::add);
        });
        return catalogue.page.toString();
    }

    private void opening(List<Case> cases) {
        String still = StillWorld.PARAMETERS.entrySet().stream()
                .map(each -> "`" + each.getKey() + "` " + each.getValue())
                .collect(Collectors.joining(", "));
        page.append("""
                # Numbered cases

                %d tiny worlds of one to six states, a few of many, each with a rule and what follows from it.
                They say what the model does, sentence by sentence, and what each theory claims where theories differ.
                Each is a file of its own in `src/test/resources/cases/` and is played by `CasesTest`.
                This page is made from them: change the case, not the page, then
                `mvn test -Dtest=CataloguePageTest -Dcases.write=true`.

                The world of a case stands still: what it does not switch on is off.
                States are alike and at one place, and these parameters hold unless the case says otherwise: %s.
                Without mention of a theory, an expectation holds under all seven.

                "Value" and the reasons are those of equation E4, weighted and signed; "bare" is before the weight.
                "In tick 2" is what states see when they choose in the second tick; without mention it is the first.
                Under a change, "more", "less" and "same" compare with the world above it.
                """.formatted(cases.size(), still));
    }

    private void add(Case given) {
        page.append("\n### ").append(given).append("\n\n");
        page.append(given.rule().replaceAll("\\s+", " ")).append("\n\n");
        page.append("*").append(given.source()).append("*\n\n");
        boolean all = given.theories().size() == 7;
        if (!all) {
            String under = given.theories().equals(List.of(Case.OWN))
                    ? "the theory written in the case"
                    : String.join(", ", given.theories());
            page.append("Under ").append(under).append(":\n\n");
        }
        expected(given.expect(), "");
        given.changes().forEach(this::add);
    }

    private void add(Change change) {
        String set = change.set().entrySet().stream()
                .map(each -> "`" + each.getKey() + "` = " + each.getValue())
                .collect(Collectors.joining(", "));
        page.append("- with ").append(set).append(":\n");
        expected(change.then(), "    ");
    }

    private void expected(Expected expected, String indent) {
        list(expected.always(), indent);
        expected.byTheory().forEach((names, claims) -> {
            page.append(indent)
                    .append("- ")
                    .append(names.equals("others") ? "other theories" : names)
                    .append(":\n");
            list(claims, indent + "    ");
        });
    }

    private void list(List<Claim> claims, String indent) {
        for (Claim each : claims) {
            String answer = each.answer().replace("<", "&lt;").replace(">", "&gt;");
            page.append(indent)
                    .append("- ")
                    .append(each.subject())
                    .append(": ")
                    .append(answer)
                    .append('\n');
        }
    }
}
