package ch.guichet.beneficiary;

import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.DECISION;
import static ch.guichet.db.Tables.MAJORITY_PROOF;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import ch.guichet.account.AccountId;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import ch.guichet.db.tables.records.BeneficiaryRecord;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class BeneficiaryRepository {

    private final DSLContext sql;
    private final Clock clock;

    BeneficiaryRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The holder first, the others by name. */
    List<Beneficiary> list(AccountId account) {
        return sql.selectFrom(BENEFICIARY)
                .where(ofAccount(account))
                .orderBy(BENEFICIARY.IS_HOLDER.desc(), BENEFICIARY.LAST_NAME, BENEFICIARY.FIRST_NAME, BENEFICIARY.ID)
                .fetch(BeneficiaryRepository::read);
    }

    Optional<Beneficiary> find(AccountId account, BeneficiaryId id) {
        return sql.selectFrom(BENEFICIARY)
                .where(ofAccount(account), BENEFICIARY.ID.eq(id.value()))
                .fetchOptional(BeneficiaryRepository::read);
    }

    boolean knows(AccountId account, AvsNumber number) {
        return sql.fetchExists(BENEFICIARY, ofAccount(account), BENEFICIARY.AVS_NUMBER.eq(number.digits()));
    }

    Beneficiary add(AccountId account, boolean holder, PersonName name, Address address, Insured insured) {
        return sql.insertInto(BENEFICIARY)
                .set(BENEFICIARY.ACCOUNT_ID, account.value())
                .set(BENEFICIARY.IS_HOLDER, holder)
                .set(BENEFICIARY.LAST_NAME, name.last())
                .set(BENEFICIARY.FIRST_NAME, name.first())
                .set(BENEFICIARY.STREET, address.street())
                .set(BENEFICIARY.POSTAL_CODE, address.postalCode())
                .set(BENEFICIARY.TOWN, address.town())
                .set(BENEFICIARY.COUNTRY, address.country())
                .set(BENEFICIARY.BIRTH_DATE, insured.birthDate())
                .set(BENEFICIARY.AVS_NUMBER, insured.avsNumber().digits())
                .set(BENEFICIARY.CREATED_AT, clock.instant())
                .set(BENEFICIARY.VERSION, 0)
                .returning()
                .fetchSingle(BeneficiaryRepository::read);
    }

    /** Deletes everybody, or ends those for whom a claim or a proof was sent, and deletes the decisions saved for them. */
    void deleteAll(AccountId account) {
        var all = BENEFICIARY.ACCOUNT_ID.eq(account.value());
        sql.deleteFrom(DECISION)
                .where(DECISION.BENEFICIARY_ID.in(
                        select(BENEFICIARY.ID).from(BENEFICIARY).where(all)))
                .execute();
        sql.deleteFrom(BENEFICIARY)
                .where(all)
                .and(notExists(selectOne()
                        .from(CLAIM)
                        .where(CLAIM.ACCOUNT_ID.eq(account.value()), CLAIM.BENEFICIARY_ID.eq(BENEFICIARY.ID))))
                .and(notExists(selectOne()
                        .from(MAJORITY_PROOF)
                        .where(
                                MAJORITY_PROOF.ACCOUNT_ID.eq(account.value()),
                                MAJORITY_PROOF.BENEFICIARY_ID.eq(BENEFICIARY.ID),
                                MAJORITY_PROOF.SENT_AT.isNotNull())))
                .execute();
        sql.update(BENEFICIARY)
                .set(BENEFICIARY.ENDED_AT, clock.instant())
                .where(all, BENEFICIARY.ENDED_AT.isNull())
                .execute();
    }

    private static Condition ofAccount(AccountId account) {
        return BENEFICIARY.ACCOUNT_ID.eq(account.value()).and(BENEFICIARY.ENDED_AT.isNull());
    }

    private static Beneficiary read(BeneficiaryRecord row) {
        return new Beneficiary(
                new BeneficiaryId(row.getId()),
                row.getIsHolder(),
                new PersonName(row.getLastName(), row.getFirstName()),
                new Address(row.getStreet(), row.getPostalCode(), row.getTown(), row.getCountry()),
                row.getBirthDate(),
                new AvsNumber(row.getAvsNumber()));
    }
}
