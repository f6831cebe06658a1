package ch.guichet.account;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.ACCOUNT_ROLE;
import static ch.guichet.db.Tables.SIGN_IN;
import static ch.guichet.db.Tables.SIGN_IN_ATTEMPT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import ch.guichet.common.Address;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private static final Field<Set<Role>> ROLES = multiset(
                    select(ACCOUNT_ROLE.ROLE_NAME).from(ACCOUNT_ROLE).where(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID)))
            .as("roles")
            .convertFrom(rows ->
                    rows.stream().map(row -> Role.valueOf(row.value1())).collect(Collectors.toUnmodifiableSet()));
    private static final Condition IS_STAFF = exists(selectOne()
            .from(ACCOUNT_ROLE)
            .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
            .and(ACCOUNT_ROLE.ROLE_NAME.in(Role.REVIEWER.name(), Role.ADMINISTRATOR.name())));

    /** An account that has no id yet; staff that was invited has no password yet. */
    record NewRow(
            EmailAddress email,
            boolean confirmed,
            @Nullable String passwordHash,
            PersonName name,
            Address address,
            MobileNumber mobile,
            Language language,
            Set<Role> roles) {}

    private final DSLContext sql;

    AccountRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Account> find(AccountId id) {
        return sql.select(columns())
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .fetchOptional(AccountRepository::account);
    }

    Optional<Account> find(EmailAddress email) {
        return sql.select(columns())
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email.address()), ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(AccountRepository::account);
    }

    /** Whoever passed both steps of a sign-in that still lasts. */
    Optional<Account> findBySignIn(String signIn, Instant now) {
        return sql.select(columns())
                .from(SIGN_IN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SIGN_IN.ACCOUNT_ID))
                .where(SIGN_IN.ID.eq(signIn))
                .and(SIGN_IN.CONFIRMED_AT.isNotNull())
                .and(SIGN_IN.ENDED_AT.isNull())
                .and(SIGN_IN.EXPIRES_AT.gt(now))
                .fetchOptional(AccountRepository::account);
    }

    /** The account that holds the address, kept from others until the transaction ends. */
    Optional<AccountId> lock(EmailAddress email) {
        return sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email.address()))
                .forUpdate()
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    /** Whether the account may give way to a new registration: a claimant's whose address nobody confirmed. */
    boolean isUnconfirmedClaimant(AccountId id) {
        return sql.fetchExists(
                ACCOUNT,
                ACCOUNT.ID
                        .eq(id.value())
                        .and(ACCOUNT.EMAIL_CONFIRMED_AT.isNull())
                        .andNot(IS_STAFF));
    }

    boolean existsAny() {
        return sql.fetchExists(ACCOUNT);
    }

    boolean existsAdministrator() {
        return sql.fetchExists(ACCOUNT_ROLE, ACCOUNT_ROLE.ROLE_NAME.eq(Role.ADMINISTRATOR.name()));
    }

    boolean hasPassword(AccountId id) {
        return sql.fetchExists(ACCOUNT, ACCOUNT.ID.eq(id.value()).and(ACCOUNT.PASSWORD_HASH.isNotNull()));
    }

    AccountId insert(NewRow account, Instant now) {
        var id = sql.insertInto(ACCOUNT)
                .set(ACCOUNT.EMAIL, account.email().address())
                .set(ACCOUNT.EMAIL_CONFIRMED_AT, account.confirmed() ? now : null)
                .set(ACCOUNT.PASSWORD_HASH, account.passwordHash())
                .set(ACCOUNT.LAST_NAME, account.name().last())
                .set(ACCOUNT.FIRST_NAME, account.name().first())
                .set(ACCOUNT.STREET, account.address().street())
                .set(ACCOUNT.POSTAL_CODE, account.address().postalCode())
                .set(ACCOUNT.TOWN, account.address().town())
                .set(ACCOUNT.COUNTRY, account.address().country())
                .set(ACCOUNT.MOBILE, account.mobile().e164())
                .set(ACCOUNT.LANGUAGE, account.language().code())
                .set(ACCOUNT.CREATED_AT, now)
                .set(ACCOUNT.VERSION, 1)
                .returningResult(ACCOUNT.ID)
                .fetchSingle()
                .value1();
        for (var role : account.roles()) {
            sql.insertInto(ACCOUNT_ROLE)
                    .set(ACCOUNT_ROLE.ACCOUNT_ID, id)
                    .set(ACCOUNT_ROLE.ROLE_NAME, role.name())
                    .execute();
        }
        return new AccountId(id);
    }

    void delete(AccountId id) {
        sql.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(id.value())).execute();
    }

    int deleteUnconfirmed(Instant before) {
        return sql.deleteFrom(ACCOUNT)
                .where(ACCOUNT.EMAIL_CONFIRMED_AT.isNull())
                .and(ACCOUNT.CREATED_AT.lt(before))
                .andNot(IS_STAFF)
                .execute();
    }

    void confirmEmail(AccountId id, Instant now) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.EMAIL_CONFIRMED_AT, now)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(id.value()))
                .and(ACCOUNT.EMAIL_CONFIRMED_AT.isNull())
                .execute();
    }

    void changeEmail(AccountId id, EmailAddress email, Instant now) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.EMAIL, email.address())
                .set(ACCOUNT.EMAIL_CONFIRMED_AT, now)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    void changePassword(AccountId id, String hash) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    void endSignIns(AccountId id, Instant now) {
        sql.update(SIGN_IN)
                .set(SIGN_IN.ENDED_AT, now)
                .where(SIGN_IN.ACCOUNT_ID.eq(id.value()))
                .and(SIGN_IN.ENDED_AT.isNull())
                .execute();
    }

    void forgetFailures(EmailAddress email) {
        sql.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.EMAIL_HASH.eq(Secrets.hash(email.address())))
                .execute();
    }

    private static List<SelectFieldOrAsterisk> columns() {
        return List.of(ACCOUNT.asterisk(), ROLES);
    }

    private static Account account(Record row) {
        return new Account(
                new AccountId(row.get(ACCOUNT.ID)),
                new EmailAddress(row.get(ACCOUNT.EMAIL)),
                row.get(ACCOUNT.EMAIL_CONFIRMED_AT) != null,
                new PersonName(row.get(ACCOUNT.LAST_NAME), row.get(ACCOUNT.FIRST_NAME)),
                new Address(
                        row.get(ACCOUNT.STREET),
                        row.get(ACCOUNT.POSTAL_CODE),
                        row.get(ACCOUNT.TOWN),
                        row.get(ACCOUNT.COUNTRY)),
                new MobileNumber(row.get(ACCOUNT.MOBILE)),
                Language.of(row.get(ACCOUNT.LANGUAGE)).orElse(Language.FR),
                row.get(ROLES));
    }
}
