package concert.report.hindcast;

import concert.chart.draw.Theme;
import concert.chart.map.BaseMap;
import concert.experiment.hindcast.PactRow;
import concert.history.data.PactKind;
import concert.model.State;
import concert.report.page.ChartNumbers;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Maps of the defence pacts that each theory foresaw, missed and dreamt, those of an origin side by side. */
final class PactMaps {
    static final String ID = "maps";

    private static final double WIDE = 1000;
    private static final List<String> VERDICTS = List.of("dream", "miss", "hit");

    /** Persistence foresees no pact, and ref those of distance. */
    private static final Set<String> BLIND = Set.of("persistence", "ref");

    private static final String STYLE =
            """
            #maps .maps { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%%, 26rem), 1fr)); gap: 1rem; }
            #maps figure { margin: 0; }
            #maps figcaption { padding: 0 0 .2rem; }
            #maps svg { display: block; width: 100%%; height: auto; }
            #maps .defs { position: absolute; width: 0; height: 0; }
            #maps .key { display: inline-block; width: 3.2em; height: .8em; vertical-align: middle; }
            #maps .state { fill: var(--faint); }
            #maps text { fill: var(--ink); font-size: 25px; text-anchor: middle; paint-order: stroke; stroke: #fff;
              stroke-width: 5px; stroke-opacity: .8; }
            #maps .hit { stroke: %s; stroke-width: 6; }
            #maps .miss { stroke: %s; stroke-width: 3.5; stroke-dasharray: 14 7; }
            #maps .dream { stroke: %s; stroke-width: 4; stroke-dasharray: 1 8; stroke-linecap: round; }
            """.formatted(Theme.css(Theme.BLUE), Theme.css(Theme.INK), Theme.css(Theme.VERMILION));

    private PactMaps() {}

    /**
     * The section; pacts of the longest horizon of each origin.
     *
     * @param worlds the states of each origin, where free runs begin
     */
    static Fragment of(List<PactRow> rows, Map<Integer, List<State>> worlds) {
        StringBuilder html = new StringBuilder("<p>New defence pacts, as many foreseen as signed: " + key("hit")
                + " foreseen and signed, " + key("miss") + " signed, not foreseen, " + key("dream")
                + " foreseen, not signed. Names and chances stand below.</p>\n");
        boolean first = true;
        for (Map.Entry<Integer, List<State>> each : new TreeMap<>(worlds).entrySet()) {
            Map<String, List<PactRow>> theories = theories(rows, each.getKey());
            if (!theories.isEmpty()) {
                html.append(origin(each.getKey(), theories, each.getValue(), first));
                first = false;
            }
        }
        return new Fragment(
                STYLE,
                new Section(ID, "Maps of hits and misses", html.toString())
                        .fragment()
                        .body(),
                "");
    }

    private static String key(String verdict) {
        return "<svg class=\"key\" viewBox=\"0 0 64 16\" aria-hidden=\"true\"><path class=\"" + verdict
                + "\" d=\"M4 8H60\"/></svg>";
    }

    private static Map<String, List<PactRow>> theories(List<PactRow> rows, int origin) {
        List<PactRow> all = rows.stream()
                .filter(each -> each.cases().origin() == origin && each.cases().kind() == PactKind.DEFENCE)
                .filter(each -> !BLIND.contains(each.theory()))
                .toList();
        int longest =
                all.stream().mapToInt(each -> each.cases().horizon()).max().orElse(0);
        Map<String, List<PactRow>> theories = new LinkedHashMap<>();
        all.stream()
                .filter(each -> each.cases().horizon() == longest)
                .forEach(each -> theories.computeIfAbsent(each.theory(), none -> new ArrayList<>())
                        .add(each));
        return theories;
    }

    private static String origin(int year, Map<String, List<PactRow>> theories, List<State> states, boolean open) {
        Sheet sheet = new Sheet(year, states, BaseMap.of(states));
        int horizon = theories.values().iterator().next().get(0).cases().horizon();
        StringBuilder html = new StringBuilder("<details" + (open ? " open=\"\"" : "") + "><summary>" + year + " to "
                + (year + horizon) + "</summary>\n" + sheet.land() + "<div class=\"maps\">\n");
        theories.forEach((theory, pacts) -> html.append(sheet.figure(theory, pacts)));
        return html.append("</div>\n</details>\n").toString();
    }

    /** The world of an origin as a map, on which each theory has its pacts. */
    private record Sheet(int year, List<State> states, BaseMap map) {

        /** Sea and land, once for all; painted by attributes, since a style does not follow where a part is used. */
        String land() {
            StringBuilder path = new StringBuilder();
            for (double[] ring : map.land()) {
                for (int at = 0; at < ring.length; at += 2) {
                    path.append(at == 0 ? "M" : "L").append(point(ring[at], ring[at + 1]));
                }
                path.append('Z');
            }
            return "<svg class=\"defs\" aria-hidden=\"true\"><defs><g id=\"land-" + year + "\"><rect width=\""
                    + (int) WIDE + "\" height=\"" + number(WIDE * map.height()) + "\" fill=\"" + Theme.css(Theme.SEA)
                    + "\"/><path fill-rule=\"evenodd\" fill=\"" + Theme.css(Theme.LAND) + "\" stroke=\""
                    + Theme.css(Theme.COAST) + "\" d=\"" + path + "\"/></g></defs></svg>\n";
        }

        String figure(String theory, List<PactRow> pacts) {
            String told = told(pacts);
            return "<figure><figcaption><b>" + Html.text(theory) + "</b> " + told + "</figcaption>\n<svg viewBox=\"0 0 "
                    + (int) WIDE + " " + number(WIDE * map.height()) + "\" role=\"img\""
                    + Html.attribute("aria-label", theory + " from " + year + ": " + told) + ">\n<use href=\"#land-"
                    + year + "\"/>\n" + capitals() + lines(pacts) + names(pacts) + "</svg></figure>\n";
        }

        private int place(int ccode) {
            return IntStream.range(0, states.size())
                    .filter(at -> states.get(at).ccode() == ccode)
                    .findFirst()
                    .orElseThrow();
        }

        private String capitals() {
            return IntStream.range(0, states.size())
                    .mapToObj(at -> "<circle class=\"state\" r=\"4\" cx=\"" + number(WIDE * map.x(at)) + "\" cy=\""
                            + number(WIDE * map.y(at)) + "\"/>\n")
                    .collect(Collectors.joining());
        }

        /** Hits above all. */
        private String lines(List<PactRow> pacts) {
            return pacts.stream()
                    .sorted(Comparator.comparingInt(each -> VERDICTS.indexOf(each.verdict())))
                    .map(this::line)
                    .collect(Collectors.joining());
        }

        private String line(PactRow pact) {
            BaseMap.Place one = map.place(place(pact.pair().low()));
            BaseMap.Place other = map.place(place(pact.pair().high()));
            return "<path class=\"" + pact.verdict() + "\" fill=\"none\" d=\"M" + point(one.x(), one.y()) + "L"
                    + point(other.x(), other.y()) + "\"><title>"
                    + Html.text(pact.one() + " - " + pact.other() + ", " + pact.verdict() + ", chance "
                            + ChartNumbers.brief(pact.chance()))
                    + "</title></path>\n";
        }

        private String names(List<PactRow> pacts) {
            return pacts.stream()
                    .flatMapToInt(
                            each -> IntStream.of(each.pair().low(), each.pair().high()))
                    .map(this::place)
                    .sorted()
                    .distinct()
                    .mapToObj(at -> "<text x=\"" + number(WIDE * map.x(at)) + "\" y=\"" + number(WIDE * map.y(at) - 8)
                            + "\">" + Html.text(states.get(at).code()) + "</text>\n")
                    .collect(Collectors.joining());
        }
    }

    private static String told(List<PactRow> pacts) {
        long hits = pacts.stream().filter(each -> each.verdict().equals("hit")).count();
        long misses =
                pacts.stream().filter(each -> each.verdict().equals("miss")).count();
        return "hits " + hits + ", misses " + misses + ", dreams " + (pacts.size() - hits - misses);
    }

    private static String point(double x, double y) {
        return number(WIDE * x) + " " + number(WIDE * y);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }
}
