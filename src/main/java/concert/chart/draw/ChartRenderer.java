package concert.chart.draw;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Draws sheets, two at a time; one that fails keeps none of the others back, and none is left behind half drawn. */
public final class ChartRenderer {
    private static final int THREADS = 2;

    private ChartRenderer() {}

    /** A sheet to be drawn: what it shows is told only when its turn comes. */
    public record Order(String name, Supplier<Picture> picture) {}

    /**
     * Draws sheets in their order; whether it answers or throws, nothing is being written any more.
     *
     * @param folder where PNG and SVG go, null when they go nowhere
     */
    public static List<DrawnChart> print(List<Order> orders, String caption, Path folder) throws IOException {
        ExecutorService hands = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "charts");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<DrawnChart>> sheets = new ArrayList<>();
            for (Order order : orders) {
                sheets.add(hands.submit(() -> sheet(order, caption, folder)));
            }
            List<DrawnChart> drawn = new ArrayList<>();
            for (Future<DrawnChart> each : sheets) {
                drawn.add(wait(each));
            }
            return List.copyOf(drawn);
        } finally {
            hands.shutdownNow();
            finish(hands);
        }
    }

    /** Waits for who is still drawing: a file that comes later would surprise whoever moves or deletes the folder. */
    private static void finish(ExecutorService hands) {
        boolean interrupted = Thread.interrupted();
        try {
            while (!hands.awaitTermination(1, TimeUnit.MINUTES)) {
                // a sheet takes seconds
            }
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static DrawnChart wait(Future<DrawnChart> sheet) throws IOException {
        try {
            return sheet.get();
        } catch (ExecutionException wrong) {
            if (wrong.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw new IllegalStateException(wrong.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("drawing was interrupted", stop);
        }
    }

    private static DrawnChart sheet(Order order, String caption, Path folder) throws IOException {
        Picture picture = null;
        try {
            picture = order.picture().get();
            return drawn(new Drawing(order.name(), picture, ""), caption, folder);
        } catch (RuntimeException fault) {
            String what = picture == null ? "The chart " + order.name() : picture.title();
            Picture broken = Picture.nothing(what, "This chart could not be drawn. That is a fault of Concert.");
            return drawn(new Drawing(order.name(), broken, order.name() + ": " + fault), caption, folder);
        }
    }

    private record Drawing(String name, Picture picture, String fault) {}

    private static DrawnChart drawn(Drawing what, String caption, Path folder) throws IOException {
        Picture picture = what.picture();
        String svg = folder == null
                ? ImageWriter.svg(picture, caption, what.name())
                : ImageWriter.write(picture, caption, folder, what.name());
        if (picture.body() instanceof Picture.Blank blank) {
            return new DrawnChart(what.name(), picture.title(), blank.why(), svg, Double.NaN, what.fault());
        }
        return new DrawnChart(
                what.name(), picture.title(), picture.subtitle(), svg, PageLayout.top(picture), what.fault());
    }
}
