package ch.guichet.file;

import static ch.guichet.db.Tables.ATTACHMENT;
import static ch.guichet.db.Tables.DRAFT_FILE;
import static ch.guichet.db.Tables.MAJORITY_PROOF_FILE;
import static ch.guichet.db.Tables.REVISION;
import static ch.guichet.db.Tables.STORED_FILE;
import static ch.guichet.db.Tables.STORED_FILE_PART;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import ch.guichet.account.AccountId;
import ch.guichet.db.tables.records.StoredFileRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class FileRepository {

    private static final String UNFINISHED = "";

    private final DSLContext sql;

    FileRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A file nobody can find until it is finished. */
    FileId begin(AccountId owner, String address, FileName name, FileKind kind, Instant createdAt) {
        return sql.insertInto(STORED_FILE)
                .set(STORED_FILE.ADDRESS, address)
                .set(STORED_FILE.ACCOUNT_ID, owner.value())
                .set(STORED_FILE.FILE_NAME, name.name())
                .set(STORED_FILE.MEDIA_TYPE, kind.mediaType())
                .set(STORED_FILE.SIZE_BYTES, 0L)
                .set(STORED_FILE.SHA256, UNFINISHED)
                .set(STORED_FILE.CREATED_AT, createdAt)
                .returningResult(STORED_FILE.ID)
                .fetchSingle(row -> new FileId(row.value1()));
    }

    void append(FileId id, int part, byte[] content) {
        sql.insertInto(STORED_FILE_PART)
                .set(STORED_FILE_PART.FILE_ID, id.value())
                .set(STORED_FILE_PART.PART, part)
                .set(STORED_FILE_PART.CONTENT, content)
                .execute();
    }

    void finish(FileId id, long size, String sha256) {
        sql.update(STORED_FILE)
                .set(STORED_FILE.SIZE_BYTES, size)
                .set(STORED_FILE.SHA256, sha256)
                .where(STORED_FILE.ID.eq(id.value()))
                .execute();
    }

    void abandon(FileId id) {
        sql.deleteFrom(STORED_FILE)
                .where(STORED_FILE.ID.eq(id.value()), STORED_FILE.SHA256.eq(UNFINISHED))
                .execute();
    }

    Optional<StoredFile> find(AccountId owner, String address) {
        return sql.selectFrom(STORED_FILE)
                .where(STORED_FILE.ADDRESS.eq(address), STORED_FILE.ACCOUNT_ID.eq(owner.value()), isFinished())
                .fetchOptional(FileRepository::read);
    }

    Map<FileId, StoredFile> find(Collection<FileId> ids) {
        return sql.selectFrom(STORED_FILE)
                .where(STORED_FILE.ID.in(ids.stream().map(FileId::value).toList()), isFinished())
                .fetchMap(row -> new FileId(row.getId()), FileRepository::read);
    }

    Optional<byte[]> part(FileId id, int part) {
        return sql.select(STORED_FILE_PART.CONTENT)
                .from(STORED_FILE_PART)
                .where(STORED_FILE_PART.FILE_ID.eq(id.value()), STORED_FILE_PART.PART.eq(part))
                .fetchOptional(STORED_FILE_PART.CONTENT);
    }

    boolean deleteUnused(AccountId owner, FileId id) {
        return sql.deleteFrom(STORED_FILE)
                        .where(
                                STORED_FILE.ID.eq(id.value()),
                                STORED_FILE.ACCOUNT_ID.eq(owner.value()),
                                isFinished(),
                                isUnused())
                        .execute()
                > 0;
    }

    int deleteUnused(Instant createdBefore) {
        return sql.deleteFrom(STORED_FILE)
                .where(STORED_FILE.CREATED_AT.lt(createdBefore), isUnused())
                .execute();
    }

    private static Condition isFinished() {
        return STORED_FILE.SHA256.ne(UNFINISHED);
    }

    private static Condition isUnused() {
        return notExists(selectOne().from(DRAFT_FILE).where(DRAFT_FILE.FILE_ID.eq(STORED_FILE.ID)))
                .and(notExists(selectOne().from(ATTACHMENT).where(ATTACHMENT.FILE_ID.eq(STORED_FILE.ID))))
                .and(notExists(
                        selectOne().from(MAJORITY_PROOF_FILE).where(MAJORITY_PROOF_FILE.FILE_ID.eq(STORED_FILE.ID))))
                .and(notExists(selectOne().from(REVISION).where(REVISION.PDF_FILE_ID.eq(STORED_FILE.ID))));
    }

    private static StoredFile read(StoredFileRecord row) {
        return new StoredFile(
                new FileId(row.getId()),
                row.getAddress(),
                row.getFileName(),
                FileKind.of(row.getMediaType()).orElseThrow(),
                row.getSizeBytes(),
                row.getSha256(),
                row.getCreatedAt());
    }
}
