package ch.guichet.account;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.ACCOUNT_ROLE;

import ch.guichet.common.Address;
import ch.guichet.common.Language;
import ch.guichet.common.PersonName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ProfileRepository {

    private static final List<String> USES = List.of(Role.BENEFICIARY.name(), Role.REPRESENTATIVE.name());

    private final DSLContext sql;

    ProfileRepository(DSLContext sql) {
        this.sql = sql;
    }

    Profile find(AccountId id) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .fetchSingle(row -> new Profile(
                        new PersonName(row.getLastName(), row.getFirstName()),
                        new Address(row.getStreet(), row.getPostalCode(), row.getTown(), row.getCountry()),
                        uses(id)));
    }

    /** Keeps the account from others until the transaction ends. */
    void lock(AccountId id) {
        sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .forUpdate()
                .fetch();
    }

    void update(AccountId id, Profile profile) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.LAST_NAME, profile.name().last())
                .set(ACCOUNT.FIRST_NAME, profile.name().first())
                .set(ACCOUNT.STREET, profile.address().street())
                .set(ACCOUNT.POSTAL_CODE, profile.address().postalCode())
                .set(ACCOUNT.TOWN, profile.address().town())
                .set(ACCOUNT.COUNTRY, profile.address().country())
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    /** Only a claimant's two roles are ever written here. */
    void changeUses(AccountId id, Set<Role> uses) {
        sql.deleteFrom(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(id.value()))
                .and(ACCOUNT_ROLE.ROLE_NAME.in(USES))
                .execute();
        for (var use : uses) {
            sql.insertInto(ACCOUNT_ROLE)
                    .set(ACCOUNT_ROLE.ACCOUNT_ID, id.value())
                    .set(ACCOUNT_ROLE.ROLE_NAME, use.name())
                    .execute();
        }
    }

    void changeLanguage(AccountId id, Language language) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language.code())
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    private Set<Role> uses(AccountId id) {
        return new HashSet<>(sql.select(ACCOUNT_ROLE.ROLE_NAME)
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(id.value()))
                .and(ACCOUNT_ROLE.ROLE_NAME.in(USES))
                .fetch(row -> Role.valueOf(row.value1())));
    }
}
