package ch.guichet.beneficiary;

import static ch.guichet.db.Tables.BANK_ACCOUNT;

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

    void addDefault(AccountId account, Iban iban, String holder, Address holderAddress) {
        sql.insertInto(BANK_ACCOUNT)
                .set(BANK_ACCOUNT.ACCOUNT_ID, account.value())
                .set(BANK_ACCOUNT.IBAN, iban.characters())
                .set(BANK_ACCOUNT.HOLDER_NAME, holder)
                .set(BANK_ACCOUNT.HOLDER_STREET, holderAddress.street())
                .set(BANK_ACCOUNT.HOLDER_POSTAL_CODE, holderAddress.postalCode())
                .set(BANK_ACCOUNT.HOLDER_TOWN, holderAddress.town())
                .set(BANK_ACCOUNT.HOLDER_COUNTRY, holderAddress.country())
                .set(BANK_ACCOUNT.IS_DEFAULT, true)
                .set(BANK_ACCOUNT.CREATED_AT, clock.instant())
                .set(BANK_ACCOUNT.VERSION, 0)
                .execute();
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
                row.getIsDefault());
    }
}
