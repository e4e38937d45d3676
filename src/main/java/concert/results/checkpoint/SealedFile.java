package concert.results.checkpoint;

import concert.document.Faults;
import concert.results.checkpoint.form.DamagedException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A checkpoint on disk: a line that says what it is, a line with the SHA-256 of all that follows, two lines for people, an
 * empty line, and the content packed by gzip. Nothing is unpacked before the hash is found right.
 *
 * @param file it is
 * @param version of Concert that wrote it
 * @param ticks over when it was written
 * @param start where the packed content begins, in bytes
 */
public record SealedFile(Path file, String version, int ticks, int start) {
    private static final String KIND = "concert checkpoint ";
    private static final String FIRST = KIND + "1\n";
    private static final String SHA = "sha256 ";
    private static final int HASH = FIRST.length() + SHA.length();
    private static final int HASHED = HASH + 64 + 1;
    private static final int LONGEST_HEAD = 400;
    private static final Pattern HEAD =
            Pattern.compile(FIRST + SHA + "([0-9a-f]{64})\nversion ([0-9A-Za-z.+-]{1,60})\nticks ([0-9]{1,7})\n\n");

    /** Writes the content of a checkpoint. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Refuses a place that holds something that is no checkpoint; throws {@link Faults}. */
    public static void check(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw Faults.of(file.toString(), "is a folder where a checkpoint is to be written. Maybe another name?");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Faults.of(file.toString(), "is no file and is kept. Maybe another name?");
        }
        if (Files.exists(file) && Files.size(file) > 0 && !ours(file)) {
            throw Faults.of(
                    file.toString(),
                    "is no checkpoint and would be written over. Maybe another name, or move it away?");
        }
    }

    private static boolean ours(Path file) throws IOException {
        byte[] head = head(file);
        return new String(head, StandardCharsets.ISO_8859_1).startsWith(KIND) || olderForm(head);
    }

    /** Writes a checkpoint under a temporary name beside its place, then moves it there. */
    public static void write(Path file, String version, int ticks, Content content) throws IOException {
        check(file);
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path draft = TemporaryFiles.of(target);
        try {
            try (FileChannel out = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                fill(out, "version " + version + "\nticks " + ticks + "\n\n", content);
                out.force(true);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(FileChannel file, String lines, Content content) throws IOException {
        MessageDigest digest = digest();
        String head = FIRST + SHA + "0".repeat(64) + "\n";
        OutputStream whole = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
        whole.write(head.getBytes(StandardCharsets.US_ASCII));
        OutputStream hashed = new DigestOutputStream(whole, digest);
        hashed.write(lines.getBytes(StandardCharsets.US_ASCII));
        FastGzip packed = new FastGzip(hashed);
        OutputStream buffered = new BufferedOutputStream(packed, 1 << 16);
        content.write(buffered);
        buffered.flush();
        packed.finish();
        whole.flush();
        byte[] hash = HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
        file.write(ByteBuffer.wrap(hash), HASH);
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Opens a checkpoint whose hash is right. */
    public static SealedFile open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new DamagedException("no file");
        }
        byte[] head = head(file);
        if (olderForm(head)) {
            throw new DamagedException(
                    "a checkpoint of form 0, which Concert 0.1.0 wrote and reads; this one reads form 1");
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(KIND)) {
            throw new DamagedException("no checkpoint");
        }
        if (!text.startsWith(FIRST)) {
            String form = text.substring(KIND.length()).lines().findFirst().orElse("");
            throw new DamagedException(
                    form.matches("[0-9]{1,6}")
                            ? "a checkpoint of form " + form + "; this version opens form 1"
                            : "damaged");
        }
        Matcher found = HEAD.matcher(text);
        if (!found.lookingAt()) {
            throw new DamagedException("damaged: its first lines are not as they were written");
        }
        if (!found.group(1).equals(hash(file))) {
            throw new DamagedException("damaged: its SHA-256 is not the one it was written with");
        }
        return new SealedFile(file, found.group(2), Integer.parseInt(found.group(3)), found.end());
    }

    /** The content, unpacked; a bomb is refused once it is too large for a checkpoint of its size. */
    public InputStream content() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.skipNBytes(start);
            return new LimitedStream(
                    new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16), Files.size(file));
        } catch (EOFException | ZipException broken) {
            in.close();
            throw new DamagedException("damaged: it cannot be unpacked");
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_HEAD);
        }
    }

    /** Whether it is what Java's own way of saving objects leaves, packed by gzip. */
    private static boolean olderForm(byte[] head) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            byte[] magic = in.readNBytes(2);
            return magic.length == 2 && (magic[0] & 0xff) == 0xac && (magic[1] & 0xff) == 0xed;
        } catch (IOException other) {
            return false;
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(HASHED);
            try (InputStream hashed = new DigestInputStream(in, digest)) {
                byte[] buffer = new byte[1 << 16];
                while (hashed.read(buffer) >= 0) {
                    // the digest looks on
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
