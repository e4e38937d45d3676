package concert.report.replay;

import concert.chart.draw.Theme;
import concert.chart.network.CampSymbol;
import concert.model.record.Decision.Move;
import concert.model.record.Stance;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The charts' colours and patterns, for the replay; it has none of its own. */
final class ReplayColours {
    /** Of a sheet of 1600 pixels, in the page. */
    private static final double SCALE = .75;

    private ReplayColours() {}

    static Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "kinds",
                Arrays.stream(TreatyKind.all()).map(ReplayColours::kind).toList());
        all.put("moves", Arrays.stream(Move.values()).map(ReplayColours::move).toList());
        all.put(
                "publicity",
                Arrays.stream(Publicity.values()).map(ReplayColours::publicity).toList());
        all.put(
                "stances",
                Arrays.stream(Stance.values()).map(ReplayColours::stance).toList());
        all.put(
                "emblems",
                Arrays.stream(CampSymbol.values()).map(ReplayColours::emblem).toList());
        all.put("colours", colours());
        return all;
    }

    private static Map<String, Object> move(Move move) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("key", move.key());
        words.put("verb", move.verb());
        words.put("done", move.done());
        words.put("refused", move.refused());
        return words;
    }

    private static Map<String, Object> kind(TreatyKind kind) {
        Map<String, Object> look = named(kind.title(), Theme.css(Theme.of(kind).colour()));
        look.put("dash", dash(kind));
        look.put("alliance", kind.alliance());
        return look;
    }

    private static double[] dash(TreatyKind kind) {
        float[] dash = Theme.dash(kind);
        double[] pixels = new double[dash.length];
        Arrays.setAll(pixels, at -> SCALE * dash[at]);
        return pixels;
    }

    private static Map<String, Object> publicity(Publicity publicity) {
        Map<String, Object> look = named(publicity.key(), null);
        look.put("hatch", Theme.of(publicity).name().toLowerCase(Locale.ROOT));
        look.put("width", (double)
                Theme.line(TreatyKind.DEFENCE, publicity, SCALE).getLineWidth());
        return look;
    }

    private static Map<String, Object> stance(Stance stance) {
        String verb = switch (stance) {
            case DEFECT -> "left a treaty";
            case BANDWAGON -> "bandwagoned";
            case BALANCE -> "balanced";
            case ENTENTE -> "signed an entente or a lighter pact";
            case BUCK_PASS -> "passed the buck";
            case ABSTAIN -> "abstained";
        };
        return named(verb, Theme.css(Theme.of(stance).colour()));
    }

    private static Map<String, Object> emblem(CampSymbol emblem) {
        Map<String, Object> look = named(emblem.name().toLowerCase(Locale.ROOT), Theme.css(emblem.colour()));
        look.put("outline", CampsPart.outline(emblem));
        return look;
    }

    /** What the style sheet calls {@code --cr-ink} and so on. */
    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("paper", Theme.css(Theme.PAPER));
        colours.put("ink", Theme.css(Theme.INK));
        colours.put("faint", Theme.css(Theme.FAINT_INK));
        colours.put("grid", Theme.css(Theme.GRID));
        colours.put("shade", Theme.css(Theme.SHADE));
        colours.put("line", Theme.css(Theme.GREY));
        colours.put("sea", Theme.css(Theme.SEA));
        colours.put("land", Theme.css(Theme.LAND));
        colours.put("coast", Theme.css(Theme.COAST));
        colours.put("war", Theme.css(Theme.WAR));
        colours.put("plus", Theme.css(Theme.BLUE));
        colours.put("minus", Theme.css(Theme.VERMILION));
        return colours;
    }

    private static Map<String, Object> named(String title, String colour) {
        Map<String, Object> look = new LinkedHashMap<>();
        look.put("title", title);
        look.put("colour", colour);
        return look;
    }
}
