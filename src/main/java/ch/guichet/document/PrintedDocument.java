package ch.guichet.document;

/** A document that was sent with the claim; {@code size} as people read it, {@code sha256} in hexadecimal. */
public record PrintedDocument(String name, String size, String sha256) {}
