package ch.guichet.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.Tika;

/** What may be sent to the office, told by the bytes and never by the name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** The kind of a file that begins with these bytes. */
    static Optional<FileKind> detect(byte[] beginning) {
        return of(TIKA.detect(beginning));
    }

    static Optional<FileKind> of(String mediaType) {
        return Stream.of(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Whether a saved file of this name is opened as what it is. */
    boolean fits(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }
}
