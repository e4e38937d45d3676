package concert.gui;

import concert.chart.Look;
import concert.model.Treaty;
import concert.model.TreatyKind;
import concert.model.World;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who stands with whom: states pledged to fight for each other, directly or through others, are a camp. The greatest
 * camps, by capability, have a hue and a shape each; states on their own are small grey rounds.
 */
final class Camps {
    private static final Color[] HUES = {Look.BLUE, Look.VERMILION, Look.GREEN, Look.PURPLE, Look.ORANGE};

    private final int[] rank;

    private Camps(int[] rank) {
        this.rank = rank;
    }

    static Camps of(World world) {
        int n = world.size();
        int[] head = new int[n];
        for (int me = 0; me < n; me++) {
            head[me] = me;
        }
        for (Treaty each : world.treaties()) {
            if (each.kind() == TreatyKind.DEFENCE || each.kind() == TreatyKind.OFFENCE) {
                for (int member : each.members()) {
                    unite(head, each.members()[0], member);
                }
            }
        }
        return new Camps(ranks(world, head));
    }

    private static void unite(int[] head, int one, int two) {
        int from = head[two];
        int to = head[one];
        for (int me = 0; me < head.length; me++) {
            head[me] = head[me] == from ? to : head[me];
        }
    }

    private static int[] ranks(World world, int[] head) {
        int n = head.length;
        double[] power = new double[n];
        int[] members = new int[n];
        for (int me = 0; me < n; me++) {
            power[head[me]] += world.capability(me);
            members[head[me]]++;
        }
        List<Integer> camps = new ArrayList<>();
        for (int me = 0; me < n; me++) {
            if (members[me] > 1) {
                camps.add(me);
            }
        }
        camps.sort(Comparator.comparingDouble(each -> -power[each]));
        int[] rank = new int[n];
        for (int me = 0; me < n; me++) {
            rank[me] = camps.indexOf(head[me]);
        }
        return rank;
    }

    Color hue(int state) {
        return rank[state] < 0 || rank[state] >= HUES.length ? Look.GREY : HUES[rank[state]];
    }

    /** The shape of a state's camp around a point. */
    Shape shape(int state, double x, double y, double radius) {
        return switch (rank[state]) {
            case 0 -> polygon(x, y, radius * 1.15, 4, Math.PI / 4);
            case 1 -> polygon(x, y, radius * 1.3, 3, -Math.PI / 2);
            case 2 -> polygon(x, y, radius * 1.2, 4, 0);
            case 3 -> polygon(x, y, radius * 1.1, 6, 0);
            case 4 -> new Rectangle2D.Double(x - radius * 1.3, y - radius * .7, radius * 2.6, radius * 1.4);
            default -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        };
    }

    private static Shape polygon(double x, double y, double radius, int corners, double turn) {
        Path2D.Double path = new Path2D.Double();
        for (int at = 0; at < corners; at++) {
            double angle = turn + 2 * Math.PI * at / corners;
            double px = x + radius * Math.cos(angle);
            double py = y + radius * Math.sin(angle);
            if (at == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
