package concert.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal digits. */
public final class Hash {
    private static final int PART = 1 << 16;

    private Hash() {}

    /** Of a file's bytes, of which a part at a time is in memory. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] part = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            for (int size = in.read(part); size >= 0; size = in.read(part)) {
                digest.update(part, 0, size);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of some bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
