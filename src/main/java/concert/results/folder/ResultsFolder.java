package concert.results.folder;

import concert.document.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of results that is Concert's file by file. New results are written whole into a hidden folder beside it, then
 * take the places of those that the folder's manifest lists; what the new ones lack of these goes. Files that Concert did
 * not write stay, and so do links, which are written through. Nothing is replaced that somebody changed, unless forced.
 */
public final class ResultsFolder {
    private final Path place;
    private final boolean force;
    private final String store;

    private ResultsFolder(Path place, boolean force, String store) {
        this.place = place;
        this.force = force;
        this.store = store;
    }

    /** Where it stands, as it was asked for. */
    public Path place() {
        return place;
    }

    /** Puts the files into an empty folder. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** The results folder at a place; what was changed there by hand is replaced only where {@code force} says so. */
    public static ResultsFolder at(Path place, boolean force) {
        return new ResultsFolder(place, force, "");
    }

    /** The same around a store, which grows in its place: a folder that holds one is Concert's even without a manifest. */
    public ResultsFolder around(String file) {
        return new ResultsFolder(place, force, file);
    }

    /** As {@link #check()}, without force. */
    public static void check(Path place) throws IOException {
        at(place, false).check();
    }

    /** As {@link #write(Filling)}, without force. */
    public static void write(Path place, Filling filling) throws IOException {
        at(place, false).write(filling);
    }

    /**
     * Clears what a killed process left of this folder: results that were only being written go, those that were on their
     * way to their places get there, and those that stood aside come back.
     *
     * @return what was done, in sentences for the user
     */
    public List<String> recover() throws IOException {
        try {
            return Leftovers.clear(target());
        } catch (IOException unwritable) {
            throw UnwritableException.told(place, null, unwritable);
        }
    }

    /** Takes over the folders that stopped processes were filling for this place; whoever asks deletes them in the end. */
    public List<Path> takeOver() throws IOException {
        return Leftovers.take(target());
    }

    /** Whether a folder holds every file that its manifest lists, each as Concert left it. */
    public static boolean whole(Path folder) throws IOException {
        OwnFiles own = OwnFiles.of(folder);
        return !own.hashes().isEmpty()
                && own.changed().isEmpty()
                && own.hashes().keySet().stream().allMatch(each -> Files.isRegularFile(folder.resolve(each)));
    }

    /** Copies the files of ours from one folder into another, which is made. */
    public static void copy(Path from, Path to) throws IOException {
        for (String each : OwnFiles.of(from).hashes().keySet()) {
            Path place = to.resolve(each);
            Files.createDirectories(place.getParent());
            Files.copy(from.resolve(each), place);
        }
    }

    /**
     * Refuses a place that cannot take results.
     *
     * @throws Faults naming all that is in the way
     * @throws UnwritableException where the machine does not let anybody write
     */
    public void check() throws IOException {
        PortableName.check(place);
        Path target = target();
        Path above = target;
        while (!Files.exists(above)) {
            above = above.getParent();
        }
        if (!Files.isDirectory(above)) {
            throw Faults.of(above.toString(), "is a file where a folder is needed. Maybe another --out?");
        }
        if (!Files.isWritable(above)) {
            throw UnwritableException.of(above, new IOException("it may not be written"));
        }
        if (Files.exists(target)) {
            checkContent(target);
        }
    }

    private void checkContent(Path target) throws IOException {
        OwnFiles own = OwnFiles.of(target);
        boolean stored = !store.isEmpty() && Files.isRegularFile(target.resolve(store));
        if (target.getFileName() == null || own.hashes().isEmpty() && !stored && !force && !empty(target)) {
            throw Faults.of(place.toString(), "holds files that no run left. Maybe another --out, or empty it first?");
        }
        if (!force) {
            Faults.settle(own.changed().stream()
                    .map(each -> OwnFiles.saidChanged(place, each))
                    .toList());
        }
    }

    /** The files of ours that somebody changed, which {@code --force} would replace. */
    public List<String> changed() throws IOException {
        Path target = target();
        return Files.isDirectory(target) ? OwnFiles.of(target).changed() : List.of();
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private Path target() throws IOException {
        return Links.end(place.toAbsolutePath().normalize());
    }

    /** Fills a folder and puts its files in place; nothing is left of a failure, and nothing changed by it. */
    public void write(Filling filling) throws IOException {
        check();
        place(filling, true);
    }

    /**
     * Makes some files of a folder anew beside the others, and notes them in its manifest.
     *
     * @throws IllegalArgumentException when it holds no manifest of ours
     */
    public void renew(Filling filling) throws IOException {
        Manifest known = Manifest.read(target().resolve(Manifest.FILE));
        place(
                part -> {
                    filling.fill(part);
                    known.renewed(part).write(part);
                },
                false);
    }

    private void place(Filling filling, boolean whole) throws IOException {
        Path target = target();
        Path part = null;
        try {
            Leftovers.clear(target);
            Files.createDirectories(target.getParent());
            part = Leftovers.hidden(target, Leftovers.PART);
            Files.createDirectory(part);
            filling.fill(part);
            if (Files.exists(target)) {
                settle(part, target, whole);
            } else {
                Files.move(part, target);
            }
        } catch (NoSuchFileException lost) {
            throw UnwritableException.lost(place, part, lost);
        } catch (IOException stuck) {
            throw UnwritableException.told(place, part, stuck);
        } finally {
            if (part != null) {
                delete(part);
            }
        }
    }

    /** Puts the files of a folder into one that is there. */
    private void settle(Path part, Path target, boolean whole) throws IOException {
        MovePlan plan = MovePlan.of(part, OwnFiles.of(target), whole);
        List<Faults> inTheWay = inTheWay(plan, whole);
        if (!inTheWay.isEmpty()) {
            refuse(part, target, whole, inTheWay);
        }
        plan.write(part);
        Path moving = Leftovers.hidden(target, Leftovers.MOVE);
        try {
            Files.move(part, moving);
            MovePlan.read(moving, target).carryOut();
            delete(moving);
        } finally {
            Leftovers.release(moving);
        }
    }

    private List<Faults> inTheWay(MovePlan plan, boolean whole) throws IOException {
        TreeSet<String> changed = new TreeSet<>(force ? List.of() : plan.changed(whole));
        TreeSet<String> stuck = new TreeSet<>(plan.stuck());
        TreeSet<String> foreign = new TreeSet<>(force ? List.of() : plan.foreign());
        changed.removeAll(stuck);
        List<Faults> said = new ArrayList<>();
        stuck.forEach(each -> said.add(OwnFiles.saidStuck(place, each)));
        changed.forEach(each -> said.add(OwnFiles.saidChanged(place, each)));
        foreign.forEach(each -> said.add(OwnFiles.saidForeign(place, each)));
        return said;
    }

    /** What was changed while the run went on costs nobody the run: whole results go to a free place beside. */
    private void refuse(Path part, Path target, boolean whole, List<Faults> inTheWay) throws IOException {
        List<Faults> said = new ArrayList<>(inTheWay);
        if (whole) {
            int number = 2;
            while (Files.exists(target.resolveSibling(target.getFileName() + "-" + number))) {
                number++;
            }
            Path free = target.resolveSibling(target.getFileName() + "-" + number);
            Files.move(part, free);
            said.add(Faults.of(free.toString(), "holds the new results instead. Maybe move them by hand?"));
        }
        Faults.settle(said);
    }

    /** Removes a folder that Concert made, and all in it. */
    public static void delete(Path folder) throws IOException {
        Leftovers.delete(folder);
    }
}
