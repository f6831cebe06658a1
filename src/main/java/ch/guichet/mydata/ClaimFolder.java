package ch.guichet.mydata;

import ch.guichet.file.FileId;
import ch.guichet.file.StoredFile;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder of a claim or a draft: its JSON and its files, each file once, however many revisions it was sent with. */
final class ClaimFolder {

    private final String path;
    private final Archive archive;
    private final EntryNames names = new EntryNames();
    private final Map<FileId, Entry> entries = new LinkedHashMap<>();

    ClaimFolder(String path, Archive archive) {
        this.path = path;
        this.archive = archive;
    }

    /** What the JSON says of a file; {@code file} is its name in this folder. */
    record Description(String file, String name, String mediaType, long size, String sha256, Instant storedAt) {}

    private record Entry(StoredFile file, Description description) {}

    /** Takes the files in, and says how they are called here. */
    List<Description> name(List<StoredFile> files) {
        return files.stream()
                .map(file ->
                        entries.computeIfAbsent(file.id(), id -> entry(file)).description())
                .toList();
    }

    private Entry entry(StoredFile file) {
        return new Entry(
                file,
                new Description(
                        "files/" + names.take(file.name()),
                        file.name(),
                        file.kind().mediaType(),
                        file.size(),
                        file.sha256(),
                        file.createdAt()));
    }

    /** Writes the JSON, then all the files. */
    void write(String json, Map<String, @Nullable Object> facts) throws IOException {
        archive.json(path + "/" + json, facts);
        for (var entry : entries.values()) {
            archive.file(path + "/" + entry.description().file(), entry.file());
        }
    }
}
