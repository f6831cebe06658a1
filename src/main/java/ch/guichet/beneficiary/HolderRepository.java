package ch.guichet.beneficiary;

import static ch.guichet.db.Tables.BENEFICIARY;

import ch.guichet.account.AccountId;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The insured person an account's owner is themself, whether they claim for themself at present or not. */
@Repository
class HolderRepository {

    private final DSLContext sql;

    HolderRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Insured> find(AccountId account) {
        return sql.select(BENEFICIARY.BIRTH_DATE, BENEFICIARY.AVS_NUMBER)
                .from(BENEFICIARY)
                .where(isHolder(account))
                .fetchOptional(row -> new Insured(row.value1(), new AvsNumber(row.value2())));
    }

    /** Name and address are those of the account. */
    void follow(AccountId account, PersonName name, Address address) {
        sql.update(BENEFICIARY)
                .set(BeneficiaryRepository.said(name, address))
                .set(BENEFICIARY.VERSION, BENEFICIARY.VERSION.plus(1))
                .where(isHolder(account))
                .execute();
    }

    void update(AccountId account, Insured insured) {
        sql.update(BENEFICIARY)
                .set(BENEFICIARY.BIRTH_DATE, insured.birthDate())
                .set(BENEFICIARY.AVS_NUMBER, insured.avsNumber().digits())
                .where(isHolder(account))
                .execute();
    }

    boolean representsAnybody(AccountId account) {
        return sql.fetchExists(BENEFICIARY, isRepresented(account));
    }

    boolean represents(AccountId account, AvsNumber number) {
        return sql.fetchExists(BENEFICIARY, isRepresented(account), BENEFICIARY.AVS_NUMBER.eq(number.digits()));
    }

    private static Condition isHolder(AccountId account) {
        return BENEFICIARY.ACCOUNT_ID.eq(account.value()).and(BENEFICIARY.IS_HOLDER.isTrue());
    }

    private static Condition isRepresented(AccountId account) {
        return BENEFICIARY
                .ACCOUNT_ID
                .eq(account.value())
                .and(BENEFICIARY.IS_HOLDER.isFalse())
                .and(BENEFICIARY.ENDED_AT.isNull());
    }
}
