package ch.guichet.claim;

import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_COUNTER;
import static ch.guichet.db.Tables.CLAIM_EVENT;

import ch.guichet.account.AccountId;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.common.Text;
import ch.guichet.db.tables.records.ClaimRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ClaimRepository {

    private final DSLContext sql;
    private final ClaimForms forms;

    ClaimRepository(DSLContext sql, ClaimForms forms) {
        this.sql = sql;
        this.forms = forms;
    }

    /** The next number of a year; several who ask at once get different ones. */
    ClaimNumber nextNumber(int year) {
        sql.insertInto(CLAIM_COUNTER)
                .set(CLAIM_COUNTER.CLAIM_YEAR, year)
                .set(CLAIM_COUNTER.LAST_NUMBER, 0)
                .onDuplicateKeyIgnore()
                .execute();
        sql.update(CLAIM_COUNTER)
                .set(CLAIM_COUNTER.LAST_NUMBER, CLAIM_COUNTER.LAST_NUMBER.plus(1))
                .where(CLAIM_COUNTER.CLAIM_YEAR.eq(year))
                .execute();
        return sql.select(CLAIM_COUNTER.LAST_NUMBER)
                .from(CLAIM_COUNTER)
                .where(CLAIM_COUNTER.CLAIM_YEAR.eq(year))
                .fetchSingle(row -> ClaimNumber.of(year, row.value1()));
    }

    Optional<Claim> find(AccountId account, ClaimNumber number) {
        return fetch(CLAIM.ACCOUNT_ID.eq(account.value()).and(CLAIM.CLAIM_NUMBER.eq(number.text())));
    }

    /** Whom a claim was sent for. */
    Optional<BeneficiaryId> findBeneficiary(AccountId account, ClaimNumber number) {
        return sql.select(CLAIM.BENEFICIARY_ID)
                .from(CLAIM)
                .where(CLAIM.ACCOUNT_ID.eq(account.value()), CLAIM.CLAIM_NUMBER.eq(number.text()))
                .fetchOptional(row -> new BeneficiaryId(row.value1()));
    }

    /** As {@link #find}, and kept from others until the transaction ends. */
    Optional<Claim> lock(AccountId account, ClaimNumber number) {
        return sql.selectFrom(CLAIM)
                .where(CLAIM.ACCOUNT_ID.eq(account.value()), CLAIM.CLAIM_NUMBER.eq(number.text()))
                .forUpdate()
                .fetchOptional(this::claim);
    }

    /** Any claim, for the office. */
    Optional<Claim> find(ClaimNumber number) {
        return fetch(CLAIM.CLAIM_NUMBER.eq(number.text()));
    }

    ClaimId insert(ClaimNumber number, AccountId account, BeneficiaryId beneficiary, Sending sending, Instant now) {
        return new ClaimId(sql.insertInto(CLAIM)
                .set(CLAIM.CLAIM_NUMBER, number.text())
                .set(CLAIM.ACCOUNT_ID, account.value())
                .set(CLAIM.STATUS, ClaimAction.SEND.to().name())
                .set(CLAIM.RECEIVED_AT, now)
                .set(CLAIM.CHANGED_AT, now)
                .set(CLAIM.VERSION, 1)
                .set(CLAIM.REVISION, 1)
                .set(head(beneficiary, sending))
                .returningResult(CLAIM.ID)
                .fetchSingle()
                .value1());
    }

    /** Takes over what a new revision says. */
    void revise(Claim claim, BeneficiaryId beneficiary, Sending sending) {
        sql.update(CLAIM)
                .set(CLAIM.REVISION, claim.revision() + 1)
                .set(head(beneficiary, sending))
                .where(CLAIM.ID.eq(claim.id().value()))
                .execute();
    }

    private ClaimRecord head(BeneficiaryId beneficiary, Sending sending) {
        var parties = sending.parties();
        var period = sending.period();
        var head = new ClaimRecord();
        head.setForm(sending.form().name());
        head.setPrintedNumber(sending.printedNumber());
        head.setBeneficiaryId(beneficiary.value());
        head.setBeneficiaryName(parties.beneficiary().toString());
        head.setAvsNumber(parties.avsNumber().digits());
        head.setDecisionNumber(parties.decision().characters());
        head.setIban(parties.iban().characters());
        head.setNameKey(Text.folded(parties.beneficiary().toString()));
        head.setPeriodFrom(period == null ? null : period.from());
        head.setPeriodTo(period == null ? null : period.to());
        head.setTotal(sending.calculation().total().amount());
        return head;
    }

    /** Changes the status if nobody has since the version was read; says whether it did. */
    boolean move(Claim claim, ClaimStatus to, Instant now) {
        return sql.update(CLAIM)
                        .set(CLAIM.STATUS, to.name())
                        .set(CLAIM.CHANGED_AT, now)
                        .set(CLAIM.VERSION, CLAIM.VERSION.plus(1))
                        .where(CLAIM.ID.eq(claim.id().value()))
                        .and(CLAIM.VERSION.eq(claim.version()))
                        .and(CLAIM.STATUS.eq(claim.status().name()))
                        .execute()
                == 1;
    }

    void append(ClaimId claim, ClaimEvent event) {
        sql.insertInto(CLAIM_EVENT)
                .set(CLAIM_EVENT.CLAIM_ID, claim.value())
                .set(CLAIM_EVENT.ACTION, event.action().name())
                .set(CLAIM_EVENT.TO_STATUS, event.action().to().name())
                .set(CLAIM_EVENT.ACTOR_ACCOUNT_ID, event.actor().value())
                .set(CLAIM_EVENT.HAPPENED_AT, event.happenedAt())
                .set(CLAIM_EVENT.REVISION, event.revision())
                .set(CLAIM_EVENT.MESSAGE, event.message())
                .execute();
    }

    List<ClaimEvent> events(ClaimId claim) {
        return sql.selectFrom(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_EVENT.ID)
                .fetch(row -> new ClaimEvent(
                        ClaimAction.valueOf(row.getAction()),
                        new AccountId(row.getActorAccountId()),
                        row.getHappenedAt(),
                        row.getRevision(),
                        row.getMessage()));
    }

    private Optional<Claim> fetch(Condition condition) {
        return sql.selectFrom(CLAIM).where(condition).fetchOptional(this::claim);
    }

    private Claim claim(ClaimRecord row) {
        return new Claim(
                new ClaimId(row.getId()),
                new ClaimNumber(row.getClaimNumber()),
                forms.named(row.getForm()).orElseThrow(),
                new AccountId(row.getAccountId()),
                row.getBeneficiaryName(),
                new AvsNumber(row.getAvsNumber()),
                ClaimStatus.valueOf(row.getStatus()),
                period(row.getPeriodFrom(), row.getPeriodTo()),
                new Chf(row.getTotal()),
                row.getRevision(),
                row.getReceivedAt(),
                row.getVersion());
    }

    static @Nullable Period period(java.time.@Nullable LocalDate from, java.time.@Nullable LocalDate to) {
        return from == null || to == null ? null : new Period(from, to);
    }
}
