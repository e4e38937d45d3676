package concert.chart.plot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PointLabelsTest {
    private final Graphics2D g = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB).createGraphics();
    private final Rectangle2D area = new Rectangle2D.Double(0, 0, 400, 400);

    @Test
    void eightNamesAtOnePointAndNoMore() {
        PointLabels labels = new PointLabels(area, 10);
        int written = 0;
        for (int at = 0; at < 20; at++) {
            written += labels.write(g, "MMM", 200, 200) ? 1 : 0;
        }
        assertTrue(written >= 4 && written <= 8, written + " names");
    }

    @Test
    void nothingLeavesTheAreaOrCoversWhatIsBlocked() {
        PointLabels labels = new PointLabels(area, 10);
        assertFalse(labels.write(g, "A name far wider than the area is, by any measure of the word", 200, 200));
        labels.block(0, 0, 400, 400);
        assertFalse(labels.write(g, "A", 200, 200));
    }

    @Test
    void whatIsBetterAvoidedIsWrittenOverOnlyForWantOfRoom() {
        PointLabels labels = new PointLabels(area, 10);
        labels.avoid(0, 0, 400, 400);
        assertTrue(labels.write(g, "A", 200, 200));
    }
}
