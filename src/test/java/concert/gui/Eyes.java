package concert.gui;

import concert.gui.window.Screen;
import java.awt.AWTException;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** What is to be seen on a screen. */
final class Eyes {
    private static final int GLANCES = 30;

    /** Colours of a screen that is not blank. */
    public static final int LEAST = 200;

    private Eyes() {}

    /** Looks once all is painted: when there is something to see and it stands still. */
    static BufferedImage look(Path folder, String name) throws Exception {
        BufferedImage image = screen();
        for (int glance = 0; glance < GLANCES; glance++) {
            Thread.sleep(500);
            BufferedImage now = screen();
            boolean still = changed(image, now) == 0;
            image = now;
            if (still && colours(image) > LEAST) {
                break;
            }
        }
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        return image;
    }

    private static BufferedImage screen() throws AWTException {
        return new Robot().createScreenCapture(Screen.free());
    }

    static long colours(BufferedImage image) {
        return pixels(image).distinct().count();
    }

    private static IntStream pixels(BufferedImage image) {
        return IntStream.of(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    static long changed(BufferedImage one, BufferedImage two) {
        int[] before = pixels(one).toArray();
        int[] after = pixels(two).toArray();
        return IntStream.range(0, before.length)
                .filter(at -> before[at] != after[at])
                .count();
    }
}
