package concert.chart.network;

import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.network.Camps.Camp;
import concert.chart.network.Network.Bond;
import concert.chart.network.Network.Node;
import concert.chart.network.NodePainter.Ring;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What the lines and symbols of a network mean, with its camps and their members, down a column. */
final class NetworkLegend {
    private static final Font FONT = Theme.font(Theme.SMALL);
    private static final Font BOLD = Theme.bold(Theme.SMALL);
    private static final double LINE = 24;
    private static final double GAP = 8;
    private static final double SAMPLE = 46;
    private static final double R = 9;

    private final Graphics2D g;
    private final Rectangle2D column;
    private final double text;
    private double y;

    NetworkLegend(Graphics2D g, Rectangle2D column) {
        this.g = g;
        this.column = column;
        this.text = column.getMinX() + SAMPLE + 10;
        this.y = column.getMinY() + LINE / 2;
    }

    /** The kinds of treaty there are and how public they are. */
    void treaties(List<Bond> bonds) {
        if (bonds.isEmpty()) {
            return;
        }
        heading("Treaties");
        TreeSet<TreatyKind> kinds = new TreeSet<>();
        TreeSet<Publicity> publicities = new TreeSet<>();
        for (Bond bond : bonds) {
            kinds.add(bond.kind());
            publicities.add(bond.publicity());
        }
        for (TreatyKind kind : kinds) {
            g.setPaint(Theme.of(kind).colour());
            g.setStroke(Theme.line(kind, Publicity.OPEN, 1));
            g.draw(new Line2D.Double(column.getMinX(), y, column.getMinX() + SAMPLE, y));
            line(kind.title());
        }
        publicities.remove(Publicity.OPEN);
        hidden(publicities);
        y += GAP;
    }

    private void hidden(Set<Publicity> publicities) {
        for (Publicity publicity : publicities) {
            g.setPaint(Theme.FAINT_INK);
            g.setStroke(Theme.line(TreatyKind.DEFENCE, publicity, 1));
            g.draw(new Line2D.Double(column.getMinX(), y, column.getMinX() + SAMPLE, y));
            Padlock.draw(g, publicity, column.getMinX() + SAMPLE / 2, y, 1);
            line(publicity == Publicity.SECRET ? "secret" : "secret in part");
        }
    }

    /** The wars there are, in words too. */
    void wars(Network network) {
        if (network.fights().isEmpty()) {
            return;
        }
        WarArrow.draw(g, point(0), point(SAMPLE), 1);
        line("attack");
        y += GAP;
    }

    /** The sizes of symbols and those of states beyond the map. */
    void symbols(double most, boolean beyond) {
        heading("Share of all capability");
        double x = column.getMinX();
        double largest = NodePainter.radius(most, most, 1);
        y += largest - LINE / 2 + 4;
        for (double share : new double[] {most, most / 4, most / 16}) {
            double radius = NodePainter.radius(share, most, 1);
            NodePainter.symbol(g, CampSymbol.ALONE, new Ring(new Point2D.Double(x + radius, y), radius, false, 1));
            g.setPaint(Theme.INK);
            TextLayout.left(g, FONT, percent(share), x + 2 * radius + 5, y);
            x += 2 * radius + 12 + TextLayout.width(FONT, percent(share));
        }
        y += largest + LINE / 2 + 4;
        if (beyond) {
            NodePainter.symbol(g, CampSymbol.ALONE, new Ring(point(SAMPLE / 2), R, true, 1));
            line("beyond the map");
        }
        y += GAP;
    }

    /** The camps, the strongest first, with as many of their members as there is room for; to be called last. */
    void camps(Network network, Camps camps) {
        List<Camp> marked = camps.list().stream()
                .filter(camp -> camp.emblem() != CampSymbol.OTHER)
                .toList();
        int others = camps.list().size() - marked.size();
        boolean dependent = network.nodes().stream().anyMatch(node -> node.there() && !node.sovereign());
        boolean alone = IntStream.range(0, network.nodes().size())
                .anyMatch(at -> network.nodes().get(at).sovereign() && camps.of(at) == CampSymbol.ALONE);
        heading(camps.list().isEmpty() ? "No camps" : camps.list().size() == 1 ? "One camp" : "Camps");
        double room = column.getMaxY() - y - LINE * ((others > 0 ? 1 : 0) + (alone ? 1 : 0) + (dependent ? 1 : 0));
        int lines = marked.isEmpty() ? 0 : (int) (room / LINE / marked.size()) - 1;
        marked.forEach(camp -> camp(network, camp, Math.min(lines, 4)));
        if (others > 0) {
            symbol(CampSymbol.OTHER, R);
            line(others == 1 ? "1 more camp" : others + " more camps");
        }
        if (alone) {
            symbol(CampSymbol.ALONE, R);
            line("no ally");
        }
        if (dependent) {
            symbol(CampSymbol.ALONE, 5);
            line("not sovereign");
        }
    }

    private void camp(Network network, Camp camp, int lines) {
        List<Node> members = camp.members().stream()
                .map(network.nodes()::get)
                .sorted(Comparator.comparingDouble(node -> -node.capability()))
                .toList();
        double held = members.stream().mapToDouble(Node::capability).sum();
        symbol(camp.emblem(), R);
        line(members.size() + " states, " + percent(held / network.capability()));
        if (lines > 0) {
            String codes = String.join(" ", members.stream().map(Node::code).toList());
            TextLayout.wrap(FONT, codes, column.getMaxX() - text, lines).forEach(each -> line(each, Theme.FAINT_INK));
        }
    }

    private void heading(String words) {
        g.setPaint(Theme.INK);
        TextLayout.left(g, BOLD, words, column.getMinX(), y);
        y += LINE;
    }

    private void symbol(CampSymbol emblem, double radius) {
        NodePainter.symbol(g, emblem, new Ring(point(SAMPLE / 2), radius, false, 1));
    }

    private void line(String words) {
        line(words, Theme.INK);
    }

    private void line(String words, Color ink) {
        g.setPaint(ink);
        TextLayout.left(g, FONT, words, text, y);
        y += LINE;
    }

    private Point2D point(double across) {
        return new Point2D.Double(column.getMinX() + across, y);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share < .0095 ? "%.1f\u00a0%%" : "%.0f\u00a0%%", 100 * share);
    }
}
