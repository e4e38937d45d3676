package concert.report.replay;

import concert.chart.Look;
import concert.model.Publicity;
import concert.model.Stance;
import concert.model.TreatyKind;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The charts' colours and patterns, for the replay; it has none of its own. */
final class Palette {
    private Palette() {}

    static Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("kinds", Arrays.stream(TreatyKind.all()).map(Palette::kind).toList());
        all.put("publicity", Arrays.stream(Publicity.values()).map(Palette::publicity).toList());
        all.put("stances", Arrays.stream(Stance.values()).map(Palette::stance).toList());
        all.put("camps", camps());
        all.put("ink", hex(Look.INK));
        all.put("faint", hex(Look.FAINT_INK));
        all.put("grid", hex(Look.GRID));
        all.put("shade", hex(Look.SHADE));
        all.put("war", hex(Look.VERMILION));
        return all;
    }

    private static Map<String, Object> kind(TreatyKind kind) {
        Map<String, Object> look = named(kind.title(), hex(Look.of(kind).colour()));
        look.put("dash", dash(kind));
        look.put("alliance", kind.alliance());
        return look;
    }

    private static String dash(TreatyKind kind) {
        return switch (kind) {
            case DEFENCE -> "";
            case OFFENCE -> "14 3 3 3";
            case ENTENTE -> "9 4";
            case COLLECTIVE -> "16 5";
            case NEUTRALITY -> "2 4";
            case NON_AGGRESSION -> "5 5";
        };
    }

    private static Map<String, Object> publicity(Publicity publicity) {
        Map<String, Object> look = named(publicity.key(), null);
        look.put("hatch", Look.of(publicity).name().toLowerCase(Locale.ROOT));
        return look;
    }

    private static Map<String, Object> stance(Stance stance) {
        String verb =
                switch (stance) {
                    case DEFECT -> "left a treaty";
                    case BANDWAGON -> "bandwagoned";
                    case BALANCE -> "balanced";
                    case ENTENTE -> "signed an entente or a lighter pact";
                    case BUCK_PASS -> "passed the buck";
                    case ABSTAIN -> "abstained";
                };
        return named(verb, hex(Look.of(stance).colour()));
    }

    private static List<String> camps() {
        List<String> camps = new ArrayList<>();
        for (Color each : List.of(Look.BLUE, Look.VERMILION, Look.GREEN, Look.ORANGE, Look.PURPLE)) {
            camps.add(hex(each));
        }
        return camps;
    }

    private static Map<String, Object> named(String title, String colour) {
        Map<String, Object> look = new LinkedHashMap<>();
        look.put("title", title);
        look.put("colour", colour);
        return look;
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
