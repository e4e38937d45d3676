package concert.report.replay;

import concert.chart.Emblem;
import concert.chart.Look;
import concert.model.Decision.Move;
import concert.model.Publicity;
import concert.model.Stance;
import concert.model.TreatyKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The charts' colours and patterns, for the replay; it has none of its own. */
final class Palette {
    /** Of a sheet of 1600 pixels, in the page. */
    private static final double SCALE = .75;

    private Palette() {}

    static Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("kinds", Arrays.stream(TreatyKind.all()).map(Palette::kind).toList());
        all.put("moves", Arrays.stream(Move.values()).map(Palette::move).toList());
        all.put(
                "publicity",
                Arrays.stream(Publicity.values()).map(Palette::publicity).toList());
        all.put("stances", Arrays.stream(Stance.values()).map(Palette::stance).toList());
        all.put("emblems", Arrays.stream(Emblem.values()).map(Palette::emblem).toList());
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
        Map<String, Object> look = named(kind.title(), Look.css(Look.of(kind).colour()));
        look.put("dash", dash(kind));
        look.put("alliance", kind.alliance());
        return look;
    }

    private static double[] dash(TreatyKind kind) {
        float[] dash = Look.dash(kind);
        double[] pixels = new double[dash.length];
        Arrays.setAll(pixels, at -> SCALE * dash[at]);
        return pixels;
    }

    private static Map<String, Object> publicity(Publicity publicity) {
        Map<String, Object> look = named(publicity.key(), null);
        look.put("hatch", Look.of(publicity).name().toLowerCase(Locale.ROOT));
        look.put("width", (double)
                Look.line(TreatyKind.DEFENCE, publicity, SCALE).getLineWidth());
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
        return named(verb, Look.css(Look.of(stance).colour()));
    }

    private static Map<String, Object> emblem(Emblem emblem) {
        Map<String, Object> look = named(emblem.name().toLowerCase(Locale.ROOT), Look.css(emblem.colour()));
        look.put("outline", CampsPart.outline(emblem));
        return look;
    }

    /** What the style sheet calls {@code --cr-ink} and so on. */
    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("paper", Look.css(Look.PAPER));
        colours.put("ink", Look.css(Look.INK));
        colours.put("faint", Look.css(Look.FAINT_INK));
        colours.put("grid", Look.css(Look.GRID));
        colours.put("shade", Look.css(Look.SHADE));
        colours.put("line", Look.css(Look.GREY));
        colours.put("sea", Look.css(Look.SEA));
        colours.put("land", Look.css(Look.LAND));
        colours.put("coast", Look.css(Look.COAST));
        colours.put("war", Look.css(Look.WAR));
        colours.put("plus", Look.css(Look.BLUE));
        colours.put("minus", Look.css(Look.VERMILION));
        return colours;
    }

    private static Map<String, Object> named(String title, String colour) {
        Map<String, Object> look = new LinkedHashMap<>();
        look.put("title", title);
        look.put("colour", colour);
        return look;
    }
}
