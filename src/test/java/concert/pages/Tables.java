package concert.pages;

import concert.engine.Phase;
import concert.measure.Measure;
import concert.measure.all.Measures;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.reason.Reason;
import concert.theory.reason.Reasons;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is in the code, as tables of the documentation. */
public final class Tables {
    private Tables() {}

    /** A table in Markdown, a line for each row. */
    static String of(List<String> head, Stream<List<Object>> rows) {
        return line(head) + "|" + "---|".repeat(head.size()) + "\n"
                + rows.map(Tables::line).collect(Collectors.joining());
    }

    private static String line(List<?> cells) {
        return cells.stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Every parameter of the registry. */
    public static String parameters() {
        return of(
                List.of("name", "symbol", "unit", "range", "default", "of", "source"),
                Arrays.stream(Parameter.all())
                        .map(each -> List.of(
                                code(each.key()),
                                each.symbol(),
                                each.unit(),
                                plain(each.least()) + " to " + plain(each.most()),
                                plain(each.standard()),
                                each.scope().name().toLowerCase(Locale.ROOT),
                                each.source())));
    }

    /** The obligations of each kind of treaty. */
    static String kinds() {
        List<String> head = List.of(
                "kind",
                "defence",
                "offence",
                "consultation",
                "neutrality",
                "non-aggression",
                "collective",
                "depth",
                "clause",
                "factor on iota",
                "an alliance",
                "least signatories");
        return of(head, Arrays.stream(TreatyKind.all()).map(Tables::kind));
    }

    private static List<Object> kind(TreatyKind kind) {
        Obligations o = kind.obligations();
        return List.of(
                code(kind.key()),
                plain(o.defence()),
                plain(o.offence()),
                plain(o.consultation()),
                plain(o.neutrality()),
                plain(o.nonAggression()),
                plain(o.collective()),
                plain(ObligationScale.STANDARD.depth(kind.obligations())),
                kind.clause().name().toLowerCase(Locale.ROOT),
                plain(kind.institutionFactor()),
                kind.alliance() ? "yes" : "no",
                kind.leastSignatories());
    }

    /** The phases of a tick in their order. */
    static String phases() {
        return Arrays.stream(Phase.values()).map(Phase::name).collect(Collectors.joining(", ", "", "\n"));
    }

    /** The reasons, and the cause recorded when one of them is lost. */
    static String reasons() {
        return of(
                List.of("reason", "cause of an exit when it fell most"),
                Reasons.ALL.stream()
                        .map((Reason each) ->
                                List.of(code(each.name()), each.lost().key())));
    }

    /** Every measure. */
    static String measures() {
        return of(
                List.of("measure", "unit", "meaning"),
                Measures.ALL.stream().map((Measure each) -> List.of(code(each.name()), each.unit(), each.meaning())));
    }

    static String code(String name) {
        return '`' + name + '`';
    }

    /** A number without a trailing .0. */
    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
