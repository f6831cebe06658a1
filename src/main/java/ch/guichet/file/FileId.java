package ch.guichet.file;

/** Identifies a stored file inside the counter; never shown, links carry the file's address. */
public record FileId(long value) {}
