package ch.guichet.account;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.ACCOUNT_ROLE;

import ch.guichet.common.Address;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** New confirmed accounts in the database of a test. */
@TestComponent
public final class SampleAccounts {

    private final DSLContext sql;
    private final Clock clock;

    SampleAccounts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Account add(Role... roles) {
        var email = new EmailAddress(UUID.randomUUID() + "@example.ch");
        var name = new PersonName("Doe", "Jane");
        var address = new Address("Rue du Lac 1", "1200", "Genève", "CH");
        var mobile = new MobileNumber("+41791234567");
        var id = sql.insertInto(ACCOUNT)
                .set(ACCOUNT.EMAIL, email.address())
                .set(ACCOUNT.EMAIL_CONFIRMED_AT, clock.instant())
                .set(ACCOUNT.LAST_NAME, name.last())
                .set(ACCOUNT.FIRST_NAME, name.first())
                .set(ACCOUNT.STREET, address.street())
                .set(ACCOUNT.POSTAL_CODE, address.postalCode())
                .set(ACCOUNT.TOWN, address.town())
                .set(ACCOUNT.COUNTRY, address.country())
                .set(ACCOUNT.MOBILE, mobile.e164())
                .set(ACCOUNT.LANGUAGE, "fr")
                .set(ACCOUNT.CREATED_AT, clock.instant())
                .set(ACCOUNT.VERSION, 0)
                .returningResult(ACCOUNT.ID)
                .fetchSingle(row -> new AccountId(row.value1()));
        for (var role : roles) {
            sql.insertInto(ACCOUNT_ROLE)
                    .set(ACCOUNT_ROLE.ACCOUNT_ID, id.value())
                    .set(ACCOUNT_ROLE.ROLE_NAME, role.name())
                    .execute();
        }
        return new Account(id, email, true, name, address, mobile, Language.FR, Set.of(roles));
    }
}
