package ch.guichet.claim;

import static ch.guichet.db.Tables.ATTACHMENT;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_LINE;
import static ch.guichet.db.Tables.CLAIM_WARNING;
import static ch.guichet.db.Tables.FIXED_AMOUNT;
import static ch.guichet.db.Tables.REVISION;
import static java.util.stream.Collectors.toMap;

import ch.guichet.account.AccountId;
import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.Period;
import ch.guichet.db.tables.records.ClaimLineRecord;
import ch.guichet.db.tables.records.ClaimWarningRecord;
import ch.guichet.file.FileId;
import ch.guichet.file.FileService;
import ch.guichet.file.StoredFile;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Line;
import ch.guichet.form.Path;
import ch.guichet.form.Price;
import ch.guichet.form.Problem;
import ch.guichet.rates.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class RevisionRepository {

    private final DSLContext sql;
    private final ContentCodec codec;
    private final FileService files;

    RevisionRepository(DSLContext sql, ContentCodec codec, FileService files) {
        this.sql = sql;
        this.codec = codec;
        this.files = files;
    }

    void insert(ClaimId claim, int number, Sending sending, StoredFile pdf, Instant now) {
        var content = codec.write(sending.content());
        var parties = codec.write(sending.parties());
        sql.insertInto(REVISION)
                .set(REVISION.CLAIM_ID, claim.value())
                .set(REVISION.REVISION_, number)
                .set(REVISION.SUBMITTED_AT, now)
                .set(REVISION.LANGUAGE, sending.language().code())
                .set(REVISION.FORM_VERSION, sending.form().version())
                .set(REVISION.CONTENT, content)
                .set(REVISION.PARTIES, parties)
                .set(REVISION.REMARK, sending.remark())
                .set(REVISION.SHA256, Seal.of(content, parties, sending.remark(), sending.files()))
                .set(REVISION.PDF_FILE_ID, pdf.id().value())
                .set(REVISION.SENT_FROM, sending.draft())
                .execute();
        insertLines(claim, number, sending.calculation().lines());
        insertFiles(claim, number, sending.files());
        sql.batch(sending.confirmed().stream()
                        .map(problem -> sql.insertInto(CLAIM_WARNING)
                                .set(CLAIM_WARNING.CLAIM_ID, claim.value())
                                .set(CLAIM_WARNING.REVISION, number)
                                .set(CLAIM_WARNING.PATH, problem.path().toString())
                                .set(CLAIM_WARNING.WARNING_KEY, problem.key())
                                .set(CLAIM_WARNING.ARGUMENTS, StoredArgument.write(codec, problem.arguments())))
                        .toList())
                .execute();
    }

    private void insertLines(ClaimId claim, int number, List<Line> lines) {
        sql.batchInsert(IntStream.range(0, lines.size())
                        .mapToObj(i -> record(claim, number, i + 1, lines.get(i)))
                        .toList())
                .execute();
    }

    private static ClaimLineRecord record(ClaimId claim, int number, int place, Line line) {
        var row = new ClaimLineRecord();
        row.setClaimId(claim.value());
        row.setRevision(number);
        row.setLine(place);
        row.setPath(line.path().toString());
        row.setLineCode(line.code());
        row.setQuantity(line.quantity());
        row.setUnit(line.unit());
        var price = line.price();
        if (price != null) {
            row.setRate(price.amount().amount());
            row.setRateFrom(price.since());
            row.setRateMark(price.mark() == null ? null : price.mark().name());
        }
        row.setAmount(line.amount().amount());
        row.setFromDate(line.period().from());
        row.setToDate(line.period().to());
        row.setLegalBasis(line.legalBasis());
        row.setState(line.state().name());
        return row;
    }

    private void insertFiles(ClaimId claim, int number, List<StoredFile> attached) {
        sql.batch(IntStream.range(0, attached.size())
                        .mapToObj(i -> sql.insertInto(ATTACHMENT)
                                .set(ATTACHMENT.CLAIM_ID, claim.value())
                                .set(ATTACHMENT.REVISION, number)
                                .set(ATTACHMENT.RANK, i + 1)
                                .set(ATTACHMENT.FILE_ID, attached.get(i).id().value()))
                        .toList())
                .execute();
    }

    /** The claim that was sent from a draft of this address. */
    Optional<ClaimNumber> findSentFrom(AccountId account, String draft) {
        return sql.select(CLAIM.CLAIM_NUMBER)
                .from(REVISION)
                .join(CLAIM)
                .on(CLAIM.ID.eq(REVISION.CLAIM_ID))
                .where(REVISION.SENT_FROM.eq(draft), CLAIM.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(row -> new ClaimNumber(row.value1()));
    }

    /** All revisions of a claim, the first one first, in as many statements for one as for ten. */
    List<Revision> list(ClaimId claim, ClaimForm<?> form) {
        var lines = sql.select(CLAIM_LINE.fields())
                .select(FIXED_AMOUNT.AMOUNT)
                .from(CLAIM_LINE)
                .leftJoin(FIXED_AMOUNT)
                .on(
                        FIXED_AMOUNT.CLAIM_ID.eq(CLAIM_LINE.CLAIM_ID),
                        FIXED_AMOUNT.REVISION.eq(CLAIM_LINE.REVISION),
                        FIXED_AMOUNT.LINE.eq(CLAIM_LINE.LINE))
                .where(CLAIM_LINE.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_LINE.REVISION, CLAIM_LINE.LINE)
                .fetchGroups(CLAIM_LINE.REVISION, RevisionRepository::lineNow);
        var attached = sql.select(ATTACHMENT.REVISION, ATTACHMENT.FILE_ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.CLAIM_ID.eq(claim.value()))
                .orderBy(ATTACHMENT.REVISION, ATTACHMENT.RANK)
                .fetchGroups(ATTACHMENT.REVISION, row -> new FileId(row.value2()));
        var copies = sql.select(REVISION.PDF_FILE_ID)
                .from(REVISION)
                .where(REVISION.CLAIM_ID.eq(claim.value()))
                .fetch(row -> new FileId(row.value1()));
        var stored = files
                .list(Stream.concat(attached.values().stream().flatMap(List::stream), copies.stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(StoredFile::id, file -> file));
        var confirmed = sql.selectFrom(CLAIM_WARNING)
                .where(CLAIM_WARNING.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_WARNING.PATH, CLAIM_WARNING.WARNING_KEY)
                .fetchGroups(CLAIM_WARNING.REVISION, this::warning);
        return sql.selectFrom(REVISION)
                .where(REVISION.CLAIM_ID.eq(claim.value()))
                .orderBy(REVISION.REVISION_)
                .fetch(row -> new Revision(
                        row.getRevision(),
                        row.getSubmittedAt(),
                        Language.of(row.getLanguage()).orElseThrow(),
                        codec.content(form, row.getFormVersion(), row.getContent()),
                        codec.read(row.getParties(), Parties.class),
                        row.getRemark(),
                        lines.getOrDefault(row.getRevision(), List.of()),
                        attached.getOrDefault(row.getRevision(), List.of()).stream()
                                .map(stored::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        Objects.requireNonNull(stored.get(new FileId(row.getPdfFileId()))),
                        confirmed.getOrDefault(row.getRevision(), List.of())));
    }

    /** A line with the amount the office has fixed since, where it did. */
    private static Line lineNow(org.jooq.Record row) {
        var line = line(row.into(CLAIM_LINE));
        var fixed = row.get(FIXED_AMOUNT.AMOUNT);
        return fixed == null ? line : line.fixedAt(new Chf(fixed));
    }

    private static Line line(ClaimLineRecord row) {
        return new Line(
                Path.of(row.getPath()),
                row.getLineCode(),
                row.getQuantity().stripTrailingZeros(),
                row.getUnit(),
                price(row),
                new Chf(row.getAmount()),
                new Period(row.getFromDate(), row.getToDate()),
                row.getLegalBasis(),
                Line.State.valueOf(row.getState()));
    }

    private static @Nullable Price price(ClaimLineRecord row) {
        return row.getRate() == null
                ? null
                : new Price(
                        new Chf(row.getRate()),
                        row.getRateFrom(),
                        row.getRateMark() == null ? null : Rate.Mark.valueOf(row.getRateMark()));
    }

    /** A warning as it was confirmed, with what it named. */
    private Problem warning(ClaimWarningRecord row) {
        return new Problem(
                Path.of(row.getPath()),
                row.getWarningKey(),
                StoredArgument.read(codec, row.getArguments()),
                Problem.Gravity.CONFIRM);
    }
}
