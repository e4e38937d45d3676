package concert.results.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hidden folders beside a results folder, {@code .NAME.part-PID-N} and their like, named after the process that works
 * in them. What a process left that is no more is cleared by the next.
 */
final class Leftovers {
    /** New results that are being written. */
    static final String PART = "part";

    /** New results on their way to their places, by a plan that lies with them. */
    static final String MOVE = "move";

    /** Results of before that stand aside while new ones take their place; earlier versions did so. */
    private static final String OLD = "old";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** A hidden name of this process beside a place; the folder is still to be made. */
    static Path hidden(Path target, String what) {
        String name = "." + target.getFileName() + "." + what + "-"
                + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        Path hidden = target.resolveSibling(name);
        IN_USE.add(hidden);
        return hidden;
    }

    /** This process works in that folder no longer; what is left of it may be cleared. */
    static void release(Path hidden) {
        IN_USE.remove(hidden);
    }

    /** Clears what ended processes left of a place; tells what was done. */
    static List<String> clear(Path target) throws IOException {
        List<String> said = new ArrayList<>();
        for (Path each : of(target)) {
            String what = each.getFileName().toString().substring(("." + target.getFileName() + ".").length());
            if (what.startsWith(MOVE) && Files.isDirectory(target)) {
                MovePlan.read(each, target).carryOut();
                said.add(target + ": the results of a run that was stopped while it put them in place are whole now.");
            } else if (!what.startsWith(PART)) {
                Files.deleteIfExists(each.resolve(MovePlan.FILE));
                putBack(each, target, said);
            }
            if (!what.startsWith(OLD)) {
                delete(each);
            }
        }
        return said;
    }

    /** Takes over what ended processes were writing for a place, so that it is not cleared while this one reads it. */
    static List<Path> take(Path target) throws IOException {
        List<Path> taken = new ArrayList<>();
        for (Path each : of(target)) {
            if (each.getFileName().toString().startsWith("." + target.getFileName() + "." + PART)) {
                Path ours = hidden(target, PART);
                Files.move(each, ours);
                taken.add(ours);
            }
        }
        return taken;
    }

    private static List<Path> of(Path target) throws IOException {
        Path parent = target.getParent();
        if (parent == null || target.getFileName() == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        Pattern ours = Pattern.compile(
                Pattern.quote("." + target.getFileName() + ".") + "(part|move|old)-([0-9]{1,18})(-[0-9]+)?");
        try (Stream<Path> content = Files.list(parent)) {
            return content.filter(each -> {
                        Matcher name = ours.matcher(each.getFileName().toString());
                        return name.matches() && dead(each, Long.parseLong(name.group(2)));
                    })
                    .sorted()
                    .toList();
        }
    }

    private static boolean dead(Path leftover, long process) {
        return process == ProcessHandle.current().pid()
                ? !IN_USE.contains(leftover)
                : ProcessHandle.of(process).isEmpty();
    }

    /** Old results come back where none took their place; of others, what Concert did not write does. */
    private static void putBack(Path old, Path target, List<String> said) throws IOException {
        if (!Files.exists(target)) {
            Files.move(old, target);
            said.add(target + ": an earlier run's results, which a stopped one had put aside, are back.");
            return;
        }
        OwnFiles own = OwnFiles.of(old);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(old)) {
            files = walk.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        boolean left = false;
        for (Path each : files) {
            String name = old.relativize(each).toString().replace('\\', '/');
            Path place = target.resolve(name);
            if (!own.untouched(name) && !Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Files.move(each, place);
                said.add(place + ": yours, which a stopped run had put aside, is back.");
            } else if (!own.untouched(name)) {
                left = true;
                said.add(each + ": yours, which a stopped run had put aside, is kept there.");
            }
        }
        if (!left) {
            delete(old);
        }
    }

    /** Removes a folder that Concert made, links and not what they point to; nothing happens when it is gone. */
    static void delete(Path folder) throws IOException {
        try {
            if (Files.exists(folder)) {
                List<Path> content;
                try (Stream<Path> walk = Files.walk(folder)) {
                    content = walk.sorted(Comparator.reverseOrder()).toList();
                }
                for (Path each : content) {
                    Files.delete(each);
                }
            }
        } finally {
            release(folder);
        }
    }
}
