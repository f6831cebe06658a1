package ch.guichet.file;

import java.time.Instant;

/** A file in the counter; {@code address} is its random name in links, {@code size} counts bytes, {@code sha256} is in lower-case hexadecimal. */
public record StoredFile(
        FileId id, String address, String name, FileKind kind, long size, String sha256, Instant createdAt) {}
