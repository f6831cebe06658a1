package ch.guichet.mydata;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.ATTACHMENT;
import static ch.guichet.db.Tables.AUDIT_ROW;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_EVENT;
import static ch.guichet.db.Tables.REVISION;
import static ch.guichet.db.Tables.STORED_FILE;
import static ch.guichet.db.Tables.STORED_FILE_PART;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.inline;

import ch.guichet.StoredRows;
import ch.guichet.account.Account;
import ch.guichet.account.AccountId;
import ch.guichet.account.Role;
import ch.guichet.common.Address;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Many accepted claims of an account, each with a printed copy and a document; all of them share the same two files. */
public final class ManyClaims {

    static final int COPY_BYTES = 20_000;
    private static final int PART_BYTES = 1024 * 1024;
    private static final Instant AT = Instant.parse("2024-08-09T10:00:00Z");

    private final DSLContext sql;
    private final AccountId account;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private ManyClaims(DSLContext sql, AccountId account) {
        this.sql = sql;
        this.account = account;
    }

    static Account fill(DSLContext sql, int count, int documentBytes) {
        var email = new EmailAddress(UUID.randomUUID() + "@example.ch");
        var id = new AccountId(sql.insertInto(ACCOUNT)
                .set(ACCOUNT.EMAIL, email.address())
                .set(ACCOUNT.EMAIL_CONFIRMED_AT, AT)
                .set(ACCOUNT.LAST_NAME, "Doe")
                .set(ACCOUNT.FIRST_NAME, "Jane")
                .set(ACCOUNT.STREET, "Rue du Lac 1")
                .set(ACCOUNT.POSTAL_CODE, "1200")
                .set(ACCOUNT.TOWN, "Genève")
                .set(ACCOUNT.COUNTRY, "CH")
                .set(ACCOUNT.MOBILE, "+41791234567")
                .set(ACCOUNT.LANGUAGE, "fr")
                .set(ACCOUNT.CREATED_AT, AT)
                .set(ACCOUNT.VERSION, 0)
                .returningResult(ACCOUNT.ID)
                .fetchSingle()
                .value1());
        new ManyClaims(sql, id).fill(count, documentBytes);
        return new Account(
                id,
                email,
                true,
                new PersonName("Doe", "Jane"),
                new Address("Rue du Lac 1", "1200", "Genève", "CH"),
                new MobileNumber("+41791234567"),
                Language.FR,
                Set.of(Role.BENEFICIARY));
    }

    /** Of the account with this address, none yet. */
    public static ManyClaims of(DSLContext sql, String email) {
        return new ManyClaims(
                sql,
                new AccountId(sql.fetchSingle(ACCOUNT, ACCOUNT.EMAIL.eq(email)).getId()));
    }

    /** Gives all of them a status. */
    public void are(String status) {
        sql.update(CLAIM)
                .set(CLAIM.STATUS, status)
                .where(CLAIM.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    /** Lets an officer read each of them so many times. */
    public void areRead(int times) {
        sql.insertInto(
                        AUDIT_ROW,
                        AUDIT_ROW.HAPPENED_AT,
                        AUDIT_ROW.ACTOR_ACCOUNT_ID,
                        AUDIT_ROW.ACTOR_ROLE,
                        AUDIT_ROW.DEED,
                        AUDIT_ROW.OBJECT_KIND,
                        AUDIT_ROW.OBJECT_ID)
                .select(sql.select(
                                CLAIM.RECEIVED_AT,
                                inline(0L),
                                inline("REVIEWER"),
                                inline("READ_CLAIM"),
                                inline("CLAIM"),
                                CLAIM.ID)
                        .from(CLAIM)
                        .crossJoin(generateSeries(1, times))
                        .where(CLAIM.ACCOUNT_ID.eq(account.value())))
                .execute();
    }

    /** Makes so many, each with a document of so many bytes. */
    public void fill(int count, int documentBytes) {
        var rows = new StoredRows(sql, account);
        var beneficiary = rows.beneficiary(AT);
        var copy = file("copy.pdf", COPY_BYTES);
        var document = file("billet.pdf", documentBytes);
        var first = 0L;
        for (var made = 0; made < count; made++) {
            var number = "%04d-%06d".formatted(2100 + account.value(), made);
            var id = rows.claim(number, beneficiary, AT.plusSeconds(made / 3));
            first = made == 0 ? id : first;
        }
        var batch = new ArrayList<Query>();
        for (var id = first; id < first + count; id++) {
            batch.add(sql.insertInto(REVISION)
                    .set(REVISION.CLAIM_ID, id)
                    .set(REVISION.REVISION_, 1)
                    .set(REVISION.SUBMITTED_AT, AT)
                    .set(REVISION.LANGUAGE, "fr")
                    .set(REVISION.FORM_VERSION, 1)
                    .set(REVISION.CONTENT, "{\"journeys\":[]}")
                    .set(REVISION.PARTIES, "{}")
                    .set(REVISION.REMARK, "")
                    .set(REVISION.SHA256, "0".repeat(64))
                    .set(REVISION.PDF_FILE_ID, copy)
                    .set(REVISION.SENT_FROM, mark + "-" + id));
            batch.add(sql.insertInto(ATTACHMENT)
                    .set(ATTACHMENT.CLAIM_ID, id)
                    .set(ATTACHMENT.REVISION, 1)
                    .set(ATTACHMENT.RANK, 1)
                    .set(ATTACHMENT.FILE_ID, document));
            batch.add(sql.insertInto(CLAIM_EVENT)
                    .set(CLAIM_EVENT.CLAIM_ID, id)
                    .set(CLAIM_EVENT.ACTION, "SEND")
                    .set(CLAIM_EVENT.TO_STATUS, "IN_REVIEW")
                    .set(CLAIM_EVENT.ACTOR_ACCOUNT_ID, account.value())
                    .set(CLAIM_EVENT.HAPPENED_AT, AT)
                    .set(CLAIM_EVENT.REVISION, 1)
                    .set(CLAIM_EVENT.MESSAGE, ""));
        }
        sql.batch(batch).execute();
        // as the database does by itself on a busy counter
        sql.execute("analyze");
    }

    private long file(String name, int bytes) {
        var id = sql.insertInto(STORED_FILE)
                .set(STORED_FILE.ADDRESS, mark + "-" + name)
                .set(STORED_FILE.ACCOUNT_ID, account.value())
                .set(STORED_FILE.FILE_NAME, name)
                .set(STORED_FILE.MEDIA_TYPE, "application/pdf")
                .set(STORED_FILE.SIZE_BYTES, (long) bytes)
                .set(STORED_FILE.SHA256, "0".repeat(64))
                .set(STORED_FILE.CREATED_AT, AT)
                .returningResult(STORED_FILE.ID)
                .fetchSingle()
                .value1();
        var random = new Random(1);
        for (var part = 0; part * PART_BYTES < bytes; part++) {
            var content = new byte[Math.min(PART_BYTES, bytes - part * PART_BYTES)];
            random.nextBytes(content);
            sql.insertInto(STORED_FILE_PART)
                    .set(STORED_FILE_PART.FILE_ID, id)
                    .set(STORED_FILE_PART.PART, part)
                    .set(STORED_FILE_PART.CONTENT, content)
                    .execute();
        }
        return id;
    }
}
