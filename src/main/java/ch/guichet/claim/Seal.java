package ch.guichet.claim;

import ch.guichet.file.StoredFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of a declaration: SHA-256 over everything that was sent, so that a later change would show. */
final class Seal {

    private Seal() {}

    static String of(String content, String parties, String remark, List<StoredFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            feed(digest, content);
            feed(digest, parties);
            feed(digest, remark);
            files.forEach(file -> feed(digest, file.sha256() + file.name()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each part with its length before it, so that no text can pass from one part to the next. */
    private static void feed(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
