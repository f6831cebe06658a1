package ch.guichet.beneficiary;

import static ch.guichet.db.Tables.BANK_ACCOUNT;
import static org.jooq.impl.DSL.field;

import ch.guichet.account.AccountId;
import ch.guichet.common.Address;
import ch.guichet.common.Iban;
import ch.guichet.db.tables.records.BankAccountRecord;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class BankAccountRepository {

    private final DSLContext sql;
    private final Clock clock;

    BankAccountRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The default account first, the others as they were added. */
    List<BankAccount> list(AccountId account) {
        return sql.selectFrom(BANK_ACCOUNT)
                .where(ofAccount(account))
                .orderBy(BANK_ACCOUNT.IS_DEFAULT.desc(), BANK_ACCOUNT.ID)
                .fetch(BankAccountRepository::read);
    }

    Optional<BankAccount> find(AccountId account, BankAccountId id) {
        return sql.selectFrom(BANK_ACCOUNT)
                .where(ofAccount(account), BANK_ACCOUNT.ID.eq(id.value()))
                .fetchOptional(BankAccountRepository::read);
    }

    /** Keeps the accounts from others until the transaction ends, also those that were deleted. */
    void lock(AccountId account) {
        sql.select(BANK_ACCOUNT.ID)
                .from(BANK_ACCOUNT)
                .where(BANK_ACCOUNT.ACCOUNT_ID.eq(account.value()))
                .orderBy(BANK_ACCOUNT.ID)
                .forUpdate()
                .fetch();
    }

    boolean knows(AccountId account, Iban iban) {
        return sql.fetchExists(BANK_ACCOUNT, ofAccount(account), BANK_ACCOUNT.IBAN.eq(iban.characters()));
    }

    BankAccount add(AccountId account, Iban iban, String holder, Address holderAddress, boolean isDefault) {
        return sql.insertInto(BANK_ACCOUNT)
                .set(BANK_ACCOUNT.ACCOUNT_ID, account.value())
                .set(BANK_ACCOUNT.IBAN, iban.characters())
                .set(BANK_ACCOUNT.HOLDER_NAME, holder)
                .set(BANK_ACCOUNT.HOLDER_STREET, holderAddress.street())
                .set(BANK_ACCOUNT.HOLDER_POSTAL_CODE, holderAddress.postalCode())
                .set(BANK_ACCOUNT.HOLDER_TOWN, holderAddress.town())
                .set(BANK_ACCOUNT.HOLDER_COUNTRY, holderAddress.country())
                .set(BANK_ACCOUNT.IS_DEFAULT, isDefault)
                .set(BANK_ACCOUNT.CREATED_AT, clock.instant())
                .set(BANK_ACCOUNT.VERSION, 0)
                .returning()
                .fetchSingle(BankAccountRepository::read);
    }

    /** False when the account is no longer the version that was read. */
    boolean update(AccountId account, BankAccount changed) {
        return sql.update(BANK_ACCOUNT)
                        .set(BANK_ACCOUNT.IBAN, changed.iban().characters())
                        .set(BANK_ACCOUNT.HOLDER_NAME, changed.holder())
                        .set(BANK_ACCOUNT.HOLDER_STREET, changed.holderAddress().street())
                        .set(
                                BANK_ACCOUNT.HOLDER_POSTAL_CODE,
                                changed.holderAddress().postalCode())
                        .set(BANK_ACCOUNT.HOLDER_TOWN, changed.holderAddress().town())
                        .set(
                                BANK_ACCOUNT.HOLDER_COUNTRY,
                                changed.holderAddress().country())
                        .set(BANK_ACCOUNT.VERSION, BANK_ACCOUNT.VERSION.plus(1))
                        .where(ofVersion(account, changed))
                        .execute()
                == 1;
    }

    /** Makes this account, and no other, the default. */
    void makeDefault(AccountId account, BankAccountId id) {
        sql.update(BANK_ACCOUNT)
                .set(BANK_ACCOUNT.IS_DEFAULT, field(BANK_ACCOUNT.ID.eq(id.value())))
                .where(ofAccount(account))
                .execute();
    }

    /** False when the account is no longer the version that was read. */
    boolean end(AccountId account, BankAccount seen) {
        return sql.update(BANK_ACCOUNT)
                        .set(BANK_ACCOUNT.ENDED_AT, clock.instant())
                        .set(BANK_ACCOUNT.IS_DEFAULT, false)
                        .where(ofVersion(account, seen))
                        .execute()
                == 1;
    }

    /** Deletes all accounts, those that were ended too. */
    void deleteAll(AccountId account) {
        sql.deleteFrom(BANK_ACCOUNT)
                .where(BANK_ACCOUNT.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    private static Condition ofVersion(AccountId account, BankAccount seen) {
        return ofAccount(account)
                .and(BANK_ACCOUNT.ID.eq(seen.id().value()))
                .and(BANK_ACCOUNT.VERSION.eq(seen.version()));
    }

    private static Condition ofAccount(AccountId account) {
        return BANK_ACCOUNT.ACCOUNT_ID.eq(account.value()).and(BANK_ACCOUNT.ENDED_AT.isNull());
    }

    private static BankAccount read(BankAccountRecord row) {
        return new BankAccount(
                new BankAccountId(row.getId()),
                new Iban(row.getIban()),
                row.getHolderName(),
                new Address(
                        row.getHolderStreet(), row.getHolderPostalCode(), row.getHolderTown(), row.getHolderCountry()),
                row.getIsDefault(),
                row.getVersion());
    }
}
