package concert.plausibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table theory by world by fact as a page of the documentation. */
final class Page {
    private static final Path FILE = Path.of("src/site/markdown/plausibility.md");

    private final List<String> rows = new ArrayList<>();
    private List<Band> bands = List.of();

    /** Adds a world under a theory; a new set of bands begins a new table. */
    void add(String world, String theory, List<Band> of, Facts facts) {
        if (!of.equals(bands)) {
            bands = of;
            rows.add("");
            rows.add("| world | theory | " + of.stream().map(Band::fact).collect(Collectors.joining(" | ")) + " |");
            rows.add("|---|---|" + "---|".repeat(of.size()));
            rows.add("| *band* | | " + of.stream().map(Page::range).collect(Collectors.joining(" | ")) + " |");
        }
        String cells = of.stream()
                .map(each -> cell(each, each.of().applyAsDouble(facts)))
                .collect(Collectors.joining(" | "));
        rows.add("| " + world + " | " + theory + " | " + cells + " |");
    }

    private static String range(Band band) {
        return plain(band.least()) + " to " + plain(band.most());
    }

    private static String cell(Band band, double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return band.holds(value) ? plain(value) : "**" + plain(value) + " MISS**";
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3g", value);
    }

    /** Writes the page with its explanations. */
    void write(int seeds, Misses kept) throws IOException {
        StringBuilder page = new StringBuilder("# Plausibility\n\n"
                + "Every shipped world under every theory, " + seeds
                + " seeds a cell, against bands from the field's data.\n"
                + "A cell out of band is a MISS; each stands in a kept list with its explanation, below the tables.\n"
                + "An empty cell is not applicable: no such treaty was signed or ended, nobody was called upon.\n"
                + "`new`: treaties signed per 100 state-years; `allied`, `grand`, `none`: percent of dyads, and of years in which\n"
                + "most dyads or none are allied; `bilateral`: percent of new treaties; `honour`: percent of calls honoured;\n"
                + "`warring`: percent of state-years at war; `defence-life`: median life of defence pacts in years (Kaplan-Meier);\n"
                + "`offers`: offers per state-year; `war-years`: percent of years with a war.\n");
        rows.forEach(each -> page.append(each).append('\n'));
        page.append("\n## Why a cell is out of band\n\n");
        kept.list().stream()
                .map(each -> each.fact() + ": " + each.why())
                .distinct()
                .forEach(each -> page.append("- ").append(each).append('\n'));
        Files.writeString(FILE, page);
    }
}
