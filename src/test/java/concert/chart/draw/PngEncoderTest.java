package concert.chart.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is encoded is read again by another, pixel for pixel. */
class PngEncoderTest {
    @Test
    void anySizeComesBack() throws IOException {
        Random random = new Random(1);
        for (int size : new int[] {1, 2, 7, 300}) {
            BufferedImage image = new BufferedImage(size, size / 2 + 1, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    image.setRGB(x, y, random.nextInt());
                }
            }
            assertSame(image, ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(image))));
        }
    }

    @Test
    void aDrawingTakesNoMoreThanWithImageIo() throws IOException {
        BufferedImage image = new BufferedImage(Theme.WIDTH, Theme.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        FillPattern.RISING.fill(g, new Ellipse2D.Double(100, 100, 900, 700), Color.ORANGE);
        g.dispose();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        ImageIO.write(image, "png", other);
        byte[] ours = PngEncoder.encode(image);
        assertSame(image, ImageIO.read(new ByteArrayInputStream(ours)));
        assertTrue(ours.length <= 1.3 * other.size(), ours.length + " bytes, ImageIO's " + other.size());
    }

    private static void assertSame(BufferedImage expected, BufferedImage found) {
        assertEquals(expected.getWidth(), found.getWidth());
        assertEquals(expected.getHeight(), found.getHeight());
        assertArrayEquals(colours(expected), colours(found));
    }

    private static int[] colours(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
