package ch.guichet.file;

import ch.guichet.account.AccountId;
import ch.guichet.common.RandomAddress;
import ch.guichet.common.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/**
 * Keeps files in parts; who may see a file is decided by the package that refers to it.
 *
 * <p>Nothing here opens a transaction: a connection would be held for as long as somebody's slow line takes. A file half stored
 * is found by nobody and removed at once, or at night when the process died.
 */
@Service
public class FileService {

    /** The most of a file that people send. */
    public static final int MOST_MEGABYTES = 10;

    public static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;

    static final int PART_BYTES = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofHours(24);

    private final FileRepository repository;
    private final Clock clock;

    FileService(FileRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Stores what somebody sends, at most {@link #MOST_BYTES} of a {@link FileKind}; a refusal names the file and the reason.
     *
     * @throws IOException when the content breaks off; nothing is kept of it then
     */
    public Reading<StoredFile> store(AccountId owner, String name, InputStream content) throws IOException {
        var sent = FileName.clean(name);
        var first = content.readNBytes(PART_BYTES);
        if (first.length == 0) {
            return Reading.refused("file.empty", sent.name());
        }
        var kind = FileKind.detect(first).orElse(null);
        if (kind == null) {
            return Reading.refused("file.type", sent.name());
        }
        return store(owner, sent.of(kind), kind, first, content, MOST_BYTES)
                .map(Reading::of)
                .orElseGet(() -> Reading.refused("file.tooLarge", sent.name(), MOST_MEGABYTES));
    }

    /** Stores a PDF the counter has made itself. */
    public StoredFile storePdf(AccountId owner, String name, byte[] pdf) {
        var content = new ByteArrayInputStream(pdf);
        try {
            return store(
                            owner,
                            FileName.clean(name).of(FileKind.PDF),
                            FileKind.PDF,
                            content.readNBytes(PART_BYTES),
                            content,
                            Long.MAX_VALUE)
                    .orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The owner's file; somebody else's is answered like one that does not exist. */
    public Optional<StoredFile> find(AccountId owner, String address) {
        return repository.find(owner, address);
    }

    /** The files in the order of their ids; for callers that know whose they are. */
    public List<StoredFile> list(Collection<FileId> ids) {
        var found = repository.find(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Writes the bytes part by part, never the whole file at once. */
    public void write(FileId id, OutputStream out) throws IOException {
        var part = 0;
        for (var content = repository.part(id, part); content.isPresent(); content = repository.part(id, part)) {
            out.write(content.get());
            part++;
        }
    }

    /** Deletes the owner's file unless a draft or a claim still refers to it. */
    public boolean delete(AccountId owner, FileId id) {
        return repository.deleteUnused(owner, id);
    }

    /** Deletes what no draft and no claim has referred to within a day, and says how many. */
    public int removeOrphans() {
        return repository.deleteUnused(clock.instant().minus(PATIENCE));
    }

    private Optional<StoredFile> store(
            AccountId owner, FileName name, FileKind kind, byte[] first, InputStream content, long mostBytes)
            throws IOException {
        var address = RandomAddress.next();
        var createdAt = clock.instant();
        var id = repository.begin(owner, address, name, kind, createdAt);
        try {
            var digest = sha256();
            var size = append(id, first, content, mostBytes, digest);
            if (size.isEmpty()) {
                repository.abandon(id);
                return Optional.empty();
            }
            var hash = HexFormat.of().formatHex(digest.digest());
            repository.finish(id, size.getAsLong(), hash);
            return Optional.of(new StoredFile(id, address, name.name(), kind, size.getAsLong(), hash, createdAt));
        } catch (IOException | RuntimeException failure) {
            abandon(id, failure);
            throw failure;
        }
    }

    /** The database may be what failed, and must not hide why. */
    private void abandon(FileId id, Exception failure) {
        try {
            repository.abandon(id);
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
    }

    /** The number of bytes, nothing as soon as there are too many. */
    private OptionalLong append(FileId id, byte[] first, InputStream content, long mostBytes, MessageDigest digest)
            throws IOException {
        var size = 0L;
        var number = 0;
        for (var part = first; part.length > 0; part = content.readNBytes(PART_BYTES)) {
            size += part.length;
            if (size > mostBytes) {
                return OptionalLong.empty();
            }
            digest.update(part);
            repository.append(id, number, part);
            number++;
        }
        return OptionalLong.of(size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
