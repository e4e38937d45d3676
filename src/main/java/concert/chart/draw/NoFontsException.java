package concert.chart.draw;

import java.io.IOException;

/** This Java finds no font, so every chart would be blank; its message says so in one line. */
public final class NoFontsException extends IOException {
    private static final long serialVersionUID = 1;

    public NoFontsException() {
        super("no charts: this Java finds no fonts to write with. "
                + "Maybe install the packages fonts-dejavu-core and fontconfig-config, or run with --no-charts.");
    }
}
