package concert.chart.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.chart.draw.Theme;
import concert.chart.map.Nameplates.Near;
import concert.chart.map.Nameplates.Plate;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameplatesTest {
    private static final Font FONT = Theme.font(Theme.SMALL);
    private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 200, 100);
    private static final Rectangle2D THING = new Rectangle2D.Double(80, 30, 40, 40);

    @Test
    void namesStandApartInsideTheBoxUntilItIsFull() {
        Nameplates room = new Nameplates();
        room.keep(THING);
        List<Rectangle2D> taken = new ArrayList<>(List.of(THING));
        Plate plate = room.place(FONT, "ABC", new Near(THING, BOX, false));
        assertNotNull(plate);
        while (plate != null) {
            Rectangle2D box = plate.box();
            assertTrue(BOX.contains(box));
            assertTrue(taken.stream().noneMatch(box::intersects));
            taken.add(box);
            plate = room.place(FONT, "ABC", new Near(THING, BOX, false));
        }
        assertTrue(taken.size() >= 5, taken.size() + " places");
        assertTrue(room.choices(FONT, "ABC", new Near(THING, BOX, false)) == 0);
    }

    @Test
    void marksAreSparedUnlessThereIsNoOtherPlace() {
        Nameplates room = new Nameplates();
        room.keep(THING);
        room.spare(new Rectangle2D.Double(90, 75, 20, 10));
        Plate clear = room.place(FONT, "ABC", new Near(THING, BOX, false));
        assertFalse(clear.box().intersects(90, 75, 20, 10));
        room.spare(BOX);
        assertNull(room.place(FONT, "ABC", new Near(THING, BOX, false)));
        assertNotNull(room.place(FONT, "ABC", new Near(THING, BOX, true)));
    }
}
