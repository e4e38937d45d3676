package concert.gui.map;

import concert.gui.window.SwingHtml;
import java.util.Map;

/** A state's card as HTML. */
final class StateCardText {
    /** Characters of the longest bar. */
    private static final int BAR = 14;

    private StateCardText() {}

    static String of(StateCard card) {
        StringBuilder text = new StringBuilder("<html><body>");
        text.append("<h2>").append(SwingHtml.escape(card.getName())).append("</h2>");
        text.append("<p>")
                .append(SwingHtml.escape(card.getYear()))
                .append(", ")
                .append(SwingHtml.escape(card.getTheory()));
        if (!card.isSovereign()) {
            text.append(card.isThere() ? ", not sovereign" : ", not there: unborn, or passed into others");
        } else if (!card.getStance().isEmpty()) {
            text.append(", stance: <b>").append(card.getStance()).append("</b>");
        }
        text.append("</p>");
        attributes(text, card);
        threats(text, card);
        treaties(text, card);
        text.append("<h3>Last decisions and their reasons</h3>");
        for (String line : card.getWhy()) {
            boolean figure = line.startsWith(" ");
            String tag = figure ? "pre" : "p";
            text.append("<")
                    .append(tag)
                    .append(">")
                    .append(SwingHtml.escape(line))
                    .append("</");
            text.append(tag).append(">");
        }
        return text.append("</body></html>").toString();
    }

    private static void attributes(StringBuilder text, StateCard card) {
        text.append("<table cellpadding=1>");
        int at = 0;
        for (Map.Entry<String, Double> each : card.getAttributes().entrySet()) {
            text.append(at % 2 == 0 ? "<tr>" : "")
                    .append("<td>")
                    .append(each.getKey())
                    .append("</td><td align=right>")
                    .append(SwingHtml.number(each.getValue()))
                    .append("&nbsp;&nbsp;&nbsp;</td>")
                    .append(at % 2 == 1 ? "</tr>" : "");
            at++;
        }
        text.append(at % 2 == 1 ? "</tr>" : "").append("</table>");
    }

    private static void threats(StringBuilder text, StateCard card) {
        text.append("<h3>Gravest threats</h3><table cellpadding=1>");
        card.getThreats()
                .forEach((name, threat) -> text.append("<tr><td>")
                        .append(SwingHtml.escape(name))
                        .append("</td><td>")
                        .append("&#9632;".repeat((int) Math.ceil(BAR * threat)))
                        .append("</td><td align=right>")
                        .append(SwingHtml.number(threat))
                        .append("</td></tr>"));
        text.append(card.getThreats().isEmpty() ? "<tr><td>nobody</td></tr></table>" : "</table>");
    }

    private static void treaties(StringBuilder text, StateCard card) {
        text.append("<h3>Treaties</h3><table cellpadding=1>");
        if (card.getTreaties().isEmpty()) {
            text.append("<tr><td>none</td></tr>");
        } else {
            text.append("<tr><td></td><td align=right>cohesion&nbsp;</td><td align=right>worth</td></tr>");
        }
        card.getTreaties()
                .forEach(each -> text.append("<tr><td>")
                        .append(SwingHtml.escape(each.treaty()))
                        .append("</td><td align=right>")
                        .append(SwingHtml.number(each.cohesion()))
                        .append("</td><td align=right>")
                        .append(SwingHtml.number(each.worth()))
                        .append("</td></tr>"));
        text.append("</table>");
    }
}
