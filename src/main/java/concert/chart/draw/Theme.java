package concert.chart.draw;

import concert.model.record.Stance;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.theory.reason.Reasons;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one palette, font and set of sizes of all charts, in pixels of a sheet of 1600 by 900. The colours are those of
 * Okabe and Ito (2008), told apart under the common colour blindnesses; each goes with a pattern of its own.
 */
public final class Theme {
    public static final int WIDTH = 1600;
    public static final int HEIGHT = 900;

    /** The smallest size of any lettering. */
    public static final int SMALL = 18;

    public static final int PLAIN = 20;
    public static final int TITLE = 31;

    public static final Color PAPER = Color.WHITE;
    public static final Color INK = new Color(0x1A1A1A);
    public static final Color FAINT_INK = new Color(0x595959);
    public static final Color GRID = new Color(0xE3E3E3);
    public static final Color SHADE = new Color(0xF1F1F1);
    public static final Color BLUE = new Color(0x0072B2);
    public static final Color VERMILION = new Color(0xD55E00);
    public static final Color GREEN = new Color(0x009E73);
    public static final Color PURPLE = new Color(0xCC79A7);
    public static final Color ORANGE = new Color(0xE69F00);
    public static final Color SKY = new Color(0x56B4E9);
    public static final Color GREY = new Color(0xA6A6A6);

    /** Of wars, which no treaty has. */
    public static final Color WAR = new Color(0xA50026);

    public static final Color SEA = new Color(0xE6EEF4);
    public static final Color LAND = new Color(0xFAF9F4);
    public static final Color COAST = new Color(0xB9C4CB);

    // Paul Tol's light scheme (2021) for camps: apart under the common colour blindnesses and from the lines of
    // treaties.
    public static final Color CAMP_BLUE = new Color(0x77AADD);
    public static final Color CAMP_ORANGE = new Color(0xEE8866);
    public static final Color CAMP_GREEN = new Color(0x44BB99);
    public static final Color CAMP_YELLOW = new Color(0xEEDD88);
    public static final Color CAMP_PINK = new Color(0xFFAABB);
    public static final Color CAMP_OLIVE = new Color(0xAAAA00);

    public static final BasicStroke THIN = stroke(1.2f);
    public static final BasicStroke LINE = stroke(3f);
    public static final BasicStroke BOLD = stroke(4.5f);

    private static final List<String> FAMILIES =
            List.of("DejaVu Sans", "Verdana", "Liberation Sans", "Noto Sans", "Arial", "Helvetica");
    private static final String FAMILY = family();

    private static final List<Paint> SERIES = List.of(
            new Paint(BLUE, FillPattern.NONE),
            new Paint(VERMILION, FillPattern.CROSSED),
            new Paint(GREEN, FillPattern.RISING),
            new Paint(ORANGE, FillPattern.DOTTED),
            new Paint(PURPLE, FillPattern.FALLING),
            new Paint(SKY, FillPattern.UPRIGHT));
    private static final Map<String, Paint> REASONS = Map.of(
            "security", new Paint(BLUE, FillPattern.NONE),
            "gain", new Paint(VERMILION, FillPattern.CROSSED),
            "affinity", new Paint(GREEN, FillPattern.RISING),
            "institution", new Paint(ORANGE, FillPattern.DOTTED),
            "burden", new Paint(GREY, FillPattern.LEVEL),
            "entrapment", new Paint(PURPLE, FillPattern.FALLING),
            "autonomy", new Paint(SKY, FillPattern.UPRIGHT));
    private static final List<Paint> LIGHTER = List.of(
            new Paint(CAMP_YELLOW, FillPattern.CROSSED),
            new Paint(CAMP_PINK, FillPattern.RISING),
            new Paint(CAMP_OLIVE, FillPattern.LEVEL),
            new Paint(CAMP_ORANGE, FillPattern.FALLING),
            new Paint(CAMP_GREEN, FillPattern.UPRIGHT),
            new Paint(CAMP_BLUE, FillPattern.DOTTED));
    private static final float[][] DASHES = {{}, {14, 6}, {3, 5}, {14, 5, 3, 5}, {7, 4}, {20, 5, 3, 5, 3, 5}};

    private Theme() {}

    /** A colour and the pattern that goes with it. */
    public record Paint(Color colour, FillPattern hatch) {}

    public static Paint of(TreatyKind kind) {
        return switch (kind) {
            case DEFENCE -> new Paint(BLUE, FillPattern.NONE);
            case OFFENCE -> new Paint(VERMILION, FillPattern.CROSSED);
            case ENTENTE -> new Paint(GREEN, FillPattern.RISING);
            case COLLECTIVE -> new Paint(PURPLE, FillPattern.FALLING);
            case NEUTRALITY -> new Paint(ORANGE, FillPattern.DOTTED);
            case NON_AGGRESSION -> new Paint(GREY, FillPattern.LEVEL);
        };
    }

    public static Paint of(Stance stance) {
        return switch (stance) {
            case DEFECT -> new Paint(VERMILION, FillPattern.CROSSED);
            case BANDWAGON -> new Paint(ORANGE, FillPattern.DOTTED);
            case BALANCE -> new Paint(BLUE, FillPattern.NONE);
            case ENTENTE -> new Paint(GREEN, FillPattern.RISING);
            case BUCK_PASS -> new Paint(PURPLE, FillPattern.FALLING);
            case ABSTAIN -> new Paint(SHADE, FillPattern.NONE);
        };
    }

    public static FillPattern of(Publicity publicity) {
        return switch (publicity) {
            case OPEN -> FillPattern.NONE;
            case PARTIAL -> FillPattern.RISING;
            case SECRET -> FillPattern.CROSSED;
        };
    }

    /**
     * What a reason of E4 is drawn in. One without a paint of its own takes a lighter one, in turn by its place among
     * such {@link Reasons}; a reason that a file names and Concert lacks is pale.
     */
    public static Paint reason(String name) {
        if (REASONS.containsKey(name)) {
            return REASONS.get(name);
        }
        List<String> others = Reasons.names().stream()
                .filter(each -> !REASONS.containsKey(each))
                .toList();
        int place = others.indexOf(name);
        return place < 0 ? new Paint(GRID, FillPattern.CROSSED) : LIGHTER.get(place % LIGHTER.size());
    }

    /** One of six paints for things without a colour of their own, such as states. */
    public static Paint series(int at) {
        return SERIES.get(Math.floorMod(at, SERIES.size()));
    }

    /** How many things {@link #series} and {@link #dash} tell apart. */
    public static int series() {
        return SERIES.size();
    }

    /** A line of a width, dashed in one of six ways, the first of which is solid. */
    public static BasicStroke dash(int at, float width) {
        float[] dashes = DASHES[Math.floorMod(at, DASHES.length)];
        return dashes.length == 0
                ? stroke(width)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /** The dashes that go with a kind's colour where it is a line; lengths in pixels, none for a solid line. */
    public static float[] dash(TreatyKind kind) {
        return switch (kind) {
            case DEFENCE -> new float[0];
            case OFFENCE -> new float[] {26, 5};
            case ENTENTE -> new float[] {13, 6};
            case COLLECTIVE -> new float[] {14, 5, 3, 5};
            case NEUTRALITY -> new float[] {6, 6};
            case NON_AGGRESSION -> new float[] {2.5f, 5};
        };
    }

    /** The line of a treaty: dashes by kind, thick as far as it is public; {@code scale} 1 on a sheet. */
    public static BasicStroke line(TreatyKind kind, Publicity publicity, double scale) {
        float width =
                (float) (scale * (publicity == Publicity.OPEN ? 4.4 : publicity == Publicity.PARTIAL ? 3.4 : 2.4));
        float[] dash = dash(kind);
        for (int at = 0; at < dash.length; at++) {
            dash[at] *= (float) scale;
        }
        return dash.length == 0
                ? stroke(width)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    public static Font font(int size) {
        return new Font(FAMILY, Font.PLAIN, size);
    }

    public static Font bold(int size) {
        return new Font(FAMILY, Font.BOLD, size);
    }

    /** A solid line. */
    public static BasicStroke stroke(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** A colour as style sheets write it, such as #1a1a1a. */
    public static String css(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    /** Whether this Java can draw letters at all. */
    public static boolean lettersWork() {
        return !FAMILY.isEmpty();
    }

    /** The first family of the list that is there, else any, else the empty name. */
    private static String family() {
        try {
            List<String> there = Arrays.asList(
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
            String any = there.isEmpty() ? "" : Font.SANS_SERIF;
            String family =
                    FAMILIES.stream().filter(there::contains).findFirst().orElse(any);
            // The logical families are listed even where no file stands behind them; only use shows that.
            return TextLayout.width(new Font(family, Font.PLAIN, PLAIN), "A") > 0 ? family : "";
        } catch (RuntimeException | Error noFonts) {
            // A Java without fontconfig or without a single font throws one of several errors here.
            return "";
        }
    }
}
