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
        catalogue.language();
        return catalogue.page.toString();
    }

    private void opening(List<Case> cases) {
        String still = StillWorld.PARAMETERS.entrySet().stream()
                .map(each -> "`" + each.getKey() + "` " + each.getValue())
                .collect(Collectors.joining(", "));
        page.append("""
                # Numbered cases

                %d worlds, all but one of one to six states, each with a rule and what follows from it.
                They say what the model does, sentence by sentence, and what each theory claims where theories differ.
                Each is a file of its own in `src/test/resources/cases/`; `CasesTest` plays it under every theory of
                `scenarios/theories/`, so that who adds a theory learns from the cases that fail what it claims that others do not,
                and writes it there under `by-theory`.
                This page is made from them: change the case, not the page, then
                `mvn test -Dtest=CataloguePageTest -Dcases.write=true`.

                The world of a case stands still: what it does not switch on is off.
                States are alike and at one place, and these parameters hold unless the case says otherwise: %s.
                Without mention of a theory, an expectation holds under every one.

                "Value" and the reasons are those of equation E4, weighted and signed; "bare" is before the weight.
                "In tick 2" is what states see when they choose in the second tick; without mention it is the first.
                Under a change, "more", "less" and "same" compare with the world above it.
                """.formatted(cases.size(), still));
    }

    private void language() {
        page.append("""

                ## The language of the cases

                What can be asked for a number, answered by `0.25`, `0.25 within 0.01`, `0.2 to 0.3`, or `>`, `<`, `>=`, `<=` and `=`
                with a number or another such phrase. A DEAL is a new treaty (`defence with B`, `offence with B against C`,
                `collective with B, C`), a standing one by name, or that with one more member (`Pact with C`).

                """);
        Quantities.phrases().forEach(each -> page.append("- `").append(each).append("`\n"));
        page.append("""

                Under a change `reasons to STATE of DEAL` names every reason that moves, such as `security less, burden more`.
                Of a whole run can be asked `signed`, `joined`, `left`, `ended`, `renewed`, `retargeted`, `leaked`, `revealed`,
                `settled`, `put off`, `war` and `conquered`, answered by `none` or all there were, with tick and cause or without;
                `stance of`, `move of`, `moves of` and `gravest threat of` a state; `answer of` a state and `winner of the war`;
                `members of`, `targets of`, `text of` and `alliance of` a treaty; `target of A and B`, whom the two would attack;
                and `refused`, part of the message with which a faulty world is refused.
                """);
    }

    private void add(Case given) {
        page.append("\n### ").append(given).append("\n\n");
        page.append(given.rule().replaceAll("\\s+", " ")).append("\n\n");
        page.append("*").append(given.source()).append("*\n\n");
        world(given.world());
        if (!given.theories().equals(Schools.all())) {
            String under = given.theories().equals(List.of(Case.OWN))
                    ? "the theory written in the case"
                    : String.join(", ", given.theories());
            page.append("Under ").append(under).append(":\n\n");
        }
        expected(given.expect(), "");
        given.changes().forEach(this::add);
    }

    /** The world as the case gives it, a line a key. */
    private void world(Object world) {
        page.append("```yaml\n");
        if (world instanceof Map<?, ?> map) {
            map.forEach((key, value) -> page.append(key)
                    .append(": ")
                    .append(StillWorld.written(value).replace("\"", ""))
                    .append('\n'));
        } else {
            page.append(world).append('\n');
        }
        page.append("```\n\n");
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
