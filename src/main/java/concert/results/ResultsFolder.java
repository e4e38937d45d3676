package concert.results;

import concert.scenario.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A folder that is there whole or not at all: filled under a temporary name beside its place, then moved there. */
public final class ResultsFolder {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private ResultsFolder() {}

    /** Puts the files into an empty folder. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException;
    }

    /**
     * Refuses a place that holds something other than an earlier run's results.
     *
     * @throws Faults saying what is in the way
     */
    public static void check(Path place) throws IOException {
        Path above = place.toAbsolutePath().normalize();
        while (!Files.exists(above)) {
            above = above.getParent();
        }
        refuse(!Files.isDirectory(above), above, "is a file where a folder is needed. Maybe another --out?");
        refuse(!Files.isWritable(above), above, "may not be written. Maybe another --out?");
        if (Files.exists(place) && !Manifest.ours(place)) {
            try (Stream<Path> content = Files.list(place)) {
                boolean used = content.findAny().isPresent();
                refuse(used, place, "holds files that no run left. Maybe another --out, or empty it first?");
            }
        }
    }

    private static void refuse(boolean wrong, Path place, String why) {
        if (wrong) {
            throw Faults.of(place.toString(), why);
        }
    }

    /** Fills a folder and moves it to its place, where it replaces an earlier run's; nothing is left of a failure. */
    public static void write(Path place, Filling filling) throws IOException {
        Path target = place.toAbsolutePath().normalize();
        check(target);
        Files.createDirectories(target.getParent());
        Path partial = beside(target, "part");
        Files.createDirectory(partial);
        try {
            filling.fill(partial);
            swap(partial, target);
        } finally {
            delete(partial);
        }
    }

    private static void swap(Path partial, Path target) throws IOException {
        if (!Files.exists(target)) {
            Files.move(partial, target);
            return;
        }
        Path old = beside(target, "old");
        Files.move(target, old);
        try {
            Files.move(partial, target);
        } catch (IOException stuck) {
            Files.move(old, target);
            throw stuck;
        }
        delete(old);
    }

    private static Path beside(Path target, String what) {
        long process = ProcessHandle.current().pid();
        return target.resolveSibling(
                "." + target.getFileName() + "." + what + "-" + process + "-" + COUNT.incrementAndGet());
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> content;
        try (Stream<Path> walk = Files.walk(folder)) {
            content = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : content) {
            Files.delete(each);
        }
    }
}
