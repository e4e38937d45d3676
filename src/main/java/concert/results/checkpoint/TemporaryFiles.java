package concert.results.checkpoint;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Names of files on their way: {@code .NAME.part-PROCESS-NUMBER} beside the place; what killed runs left is swept. */
final class TemporaryFiles {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TemporaryFiles() {}

    /** A free name for a file on its way to a place. */
    static Path of(Path target) throws IOException {
        String prefix = "." + target.getFileName() + ".part-";
        sweep(target.toAbsolutePath().getParent(), prefix);
        long process = ProcessHandle.current().pid();
        return target.resolveSibling(prefix + process + "-" + COUNT.incrementAndGet());
    }

    private static void sweep(Path folder, String prefix) throws IOException {
        DirectoryStream.Filter<Path> left =
                each -> each.getFileName().toString().startsWith(prefix) && Files.isRegularFile(each);
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, left)) {
            for (Path each : drafts) {
                String[] numbers =
                        each.getFileName().toString().substring(prefix.length()).split("-");
                if (numbers[0].matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(numbers[0])).isEmpty()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }
}
