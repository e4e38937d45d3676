package concert.gui.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.gui.SeatShow;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel on a screen that is none, in a Java of its own. */
@Tag("screen")
class SeatPanelTest {
    @TempDir
    private Path folder;

    @Test
    void aPersonPlaysEightYearsWithTheButtons() throws Exception {
        boolean screen = Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "xvfb-run")));
        assumeTrue(screen, "no xvfb-run here, so no screen to show a panel on");
        Path out = folder.resolve("out");
        Process child = new ProcessBuilder(
                        "xvfb-run",
                        "-a",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SeatShow.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(child.waitFor(120, TimeUnit.SECONDS), "it ends");
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(0, child.exitValue(), said);
        assertTrue(said.contains("rows "), said);
        assertTrue(said.contains(" offers a") || said.contains(" asks into "), said);
        assertTrue(Pattern.compile("human (8|9|[1-9]\\d)").matcher(said).find(), said);
        for (String each : Set.of("moves", "doubt", "idle")) {
            assertTrue(colours(folder.resolve(each + ".png")) > 2, each + " is blank");
        }
    }

    private static int colours(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }
}
