package ch.guichet.beneficiary;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.ACCOUNT_ROLE;
import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.DECISION;
import static ch.guichet.db.Tables.MAJORITY_PROOF;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import ch.guichet.account.Account;
import ch.guichet.account.AccountId;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.Role;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.PersonName;
import ch.guichet.db.tables.records.BeneficiaryRecord;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Repository;

@Repository
class BeneficiaryRepository {

    private static final List<OrderField<?>> HOLDER_FIRST =
            List.of(BENEFICIARY.IS_HOLDER.desc(), BENEFICIARY.LAST_NAME, BENEFICIARY.FIRST_NAME, BENEFICIARY.ID);

    private final DSLContext sql;
    private final Clock clock;

    BeneficiaryRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Everybody one may claim for; the holder first, the others by name. */
    List<Beneficiary> list(Account account) {
        return sql.selectFrom(BENEFICIARY)
                .where(isClaimable(account.id(), account.roles()))
                .orderBy(HOLDER_FIRST)
                .fetch(row -> read(row, false));
    }

    /** As {@link #list}, and those for whom something was sent before. */
    List<Beneficiary> listWithFormer(Account account) {
        var claimable = field(isClaimable(account.id(), account.roles())).as("claimable");
        var hasSent = exists(selectOne()
                .from(CLAIM)
                .where(CLAIM.ACCOUNT_ID.eq(BENEFICIARY.ACCOUNT_ID), CLAIM.BENEFICIARY_ID.eq(BENEFICIARY.ID)));
        return sql.select(BENEFICIARY.asterisk(), claimable)
                .from(BENEFICIARY)
                .where(
                        isOf(account.id()),
                        isClaimable(account.id(), account.roles()).or(hasSent))
                .orderBy(HOLDER_FIRST)
                .fetch(row -> read(row.into(BENEFICIARY), !row.get(claimable)));
    }

    Optional<Beneficiary> find(Account account, BeneficiaryId id) {
        return find(account.id(), account.roles(), id);
    }

    Optional<Beneficiary> find(AccountId account, Set<Role> roles, BeneficiaryId id) {
        return sql.selectFrom(BENEFICIARY)
                .where(isClaimable(account, roles), BENEFICIARY.ID.eq(id.value()))
                .fetchOptional(row -> read(row, false));
    }

    /** Also somebody one may claim for no longer. */
    Optional<Beneficiary> recall(AccountId account, BeneficiaryId id) {
        return sql.selectFrom(BENEFICIARY)
                .where(isOf(account), BENEFICIARY.ID.eq(id.value()))
                .fetchOptional(row -> read(row, true));
    }

    /** As {@link #recall(AccountId, BeneficiaryId)}, of several. */
    List<Beneficiary> recall(AccountId account, Collection<BeneficiaryId> ids) {
        return sql.selectFrom(BENEFICIARY)
                .where(isOf(account))
                .and(BENEFICIARY.ID.in(ids.stream().map(BeneficiaryId::value).toList()))
                .fetch(row -> read(row, true));
    }

    /** Keeps the people of the account from others until the transaction ends, also those who are not there yet; its roles then. */
    Set<Role> lock(AccountId account) {
        sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .forUpdate()
                .fetch();
        return sql.select(ACCOUNT_ROLE.ROLE_NAME)
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(account.value()))
                .fetchSet(row -> Role.valueOf(row.value1()));
    }

    boolean knows(AccountId account, AvsNumber number) {
        return sql.fetchExists(
                BENEFICIARY, isOf(account), BENEFICIARY.ENDED_AT.isNull(), BENEFICIARY.AVS_NUMBER.eq(number.digits()));
    }

    Beneficiary add(AccountId account, boolean holder, PersonName name, Address address, Insured insured) {
        return sql.insertInto(BENEFICIARY)
                .set(said(name, address, insured))
                .set(BENEFICIARY.ACCOUNT_ID, account.value())
                .set(BENEFICIARY.IS_HOLDER, holder)
                .set(BENEFICIARY.FIRST_BIRTH_DATE, insured.birthDate())
                .set(BENEFICIARY.FIRST_AVS_NUMBER, insured.avsNumber().digits())
                .set(BENEFICIARY.CREATED_AT, clock.instant())
                .set(BENEFICIARY.VERSION, 0)
                .returning()
                .fetchSingle(row -> read(row, false));
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

    /** Takes up again whom the account represented last under that AVS number, if it did. */
    Optional<Beneficiary> revive(AccountId account, PersonName name, Address address, Insured insured) {
        var last = sql.select(max(BENEFICIARY.ID))
                .from(BENEFICIARY)
                .where(
                        isOf(account),
                        BENEFICIARY.IS_HOLDER.isFalse(),
                        BENEFICIARY.ENDED_AT.isNotNull(),
                        BENEFICIARY.AVS_NUMBER.eq(insured.avsNumber().digits()))
                .fetchOne(row -> row.value1());
        if (last == null) {
            return Optional.empty();
        }
        sql.update(BENEFICIARY)
                .set(said(name, address, insured))
                .setNull(BENEFICIARY.ENDED_AT)
                .set(BENEFICIARY.VERSION, BENEFICIARY.VERSION.plus(1))
                .where(BENEFICIARY.ID.eq(last))
                .execute();
        return sql.selectFrom(BENEFICIARY).where(BENEFICIARY.ID.eq(last)).fetchOptional(row -> read(row, false));
    }

    /** False when the person is no longer represented, or not the version that was read. */
    boolean update(AccountId account, Beneficiary changed) {
        return sql.update(BENEFICIARY)
                        .set(said(changed.name(), changed.address(), changed.insured()))
                        .set(BENEFICIARY.VERSION, BENEFICIARY.VERSION.plus(1))
                        .where(isRepresented(account, changed))
                        .execute()
                == 1;
    }

    /** As {@link #update}. */
    boolean end(AccountId account, Beneficiary seen) {
        return sql.update(BENEFICIARY)
                        .set(BENEFICIARY.ENDED_AT, clock.instant())
                        .set(BENEFICIARY.VERSION, BENEFICIARY.VERSION.plus(1))
                        .where(isRepresented(account, seen))
                        .execute()
                == 1;
    }

    static BeneficiaryRecord said(PersonName name, Address address) {
        var said = new BeneficiaryRecord();
        said.setLastName(name.last());
        said.setFirstName(name.first());
        said.setStreet(address.street());
        said.setPostalCode(address.postalCode());
        said.setTown(address.town());
        said.setCountry(address.country());
        return said;
    }

    private static BeneficiaryRecord said(PersonName name, Address address, Insured insured) {
        var said = said(name, address);
        said.setBirthDate(insured.birthDate());
        said.setAvsNumber(insured.avsNumber().digits());
        return said;
    }

    private static Condition isRepresented(AccountId account, Beneficiary seen) {
        return isOf(account)
                .and(BENEFICIARY.IS_HOLDER.isFalse())
                .and(BENEFICIARY.ENDED_AT.isNull())
                .and(BENEFICIARY.ID.eq(seen.id().value()))
                .and(BENEFICIARY.VERSION.eq(seen.version()));
    }

    /** One role is for the holder, the other for those they represent. */
    private static Condition isClaimable(AccountId account, Set<Role> roles) {
        return isOf(account)
                .and(BENEFICIARY.ENDED_AT.isNull())
                .and(BENEFICIARY.IS_HOLDER.in(roles.stream()
                        .filter(Role::isClaimant)
                        .map(Role.BENEFICIARY::equals)
                        .toList()));
    }

    private static Condition isOf(AccountId account) {
        return BENEFICIARY.ACCOUNT_ID.eq(account.value());
    }

    private static Beneficiary read(BeneficiaryRecord row, boolean former) {
        return new Beneficiary(
                new BeneficiaryId(row.getId()),
                row.getIsHolder(),
                new PersonName(row.getLastName(), row.getFirstName()),
                new Address(row.getStreet(), row.getPostalCode(), row.getTown(), row.getCountry()),
                row.getBirthDate(),
                Objects.requireNonNullElse(row.getFirstBirthDate(), row.getBirthDate()),
                new AvsNumber(row.getAvsNumber()),
                former,
                row.getVersion());
    }
}
