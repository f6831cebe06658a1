package ch.guichet.demo;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.NewAccount;
import ch.guichet.account.Password;
import ch.guichet.account.Role;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Iban;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody as whom the counter can be tried; all of them have the same {@link #PASSWORD}. */
enum SampleAccount {
    JANE("jane.doe", "demo.account.jane", "Doe", "Jane", Set.of(Role.BENEFICIARY), "CH93 0076 2011 6238 5295 7"),
    JOHN("john.doe", "demo.account.john", "Doe", "John", Set.of(Role.REPRESENTATIVE), "CH58 0079 1123 0008 8901 2"),
    OFFICER_ONE("officer.one", "demo.account.officer", "One", "Officer", Set.of(Role.REVIEWER), null),
    OFFICER_TWO("officer.two", "demo.account.officer", "Two", "Officer", Set.of(Role.REVIEWER), null),
    ADMINISTRATOR(
            "admin", "demo.account.administrator", "Admin", "Office", Set.of(Role.ADMINISTRATOR, Role.REVIEWER), null);

    static final String PASSWORD = "guichet-demo-2026";
    static final Address HOME = new Address("Rue du Lac 1", "1207", "Genève", "CH");

    private static final Address OFFICE = new Address("Rue des Gares 12", "1202", "Genève", "CH");

    private final EmailAddress email;
    private final String description;
    private final PersonName name;
    private final Set<Role> roles;
    private final @Nullable Iban iban;

    SampleAccount(String email, String description, String last, String first, Set<Role> roles, @Nullable String iban) {
        this.email = new EmailAddress(email + "@example.ch");
        this.description = description;
        this.name = new PersonName(last, first);
        this.roles = roles;
        this.iban = iban == null ? null : Iban.read(iban).orElseThrow();
    }

    EmailAddress email() {
        return email;
    }

    /** The key of the words that say who this is. */
    String description() {
        return description;
    }

    NewAccount account() {
        return new NewAccount(
                roles,
                name,
                iban == null ? OFFICE : HOME,
                iban,
                this == JANE ? insured("756.9217.0769.85", LocalDate.of(1980, 1, 31)) : null,
                email,
                Password.read(PASSWORD, email, name).orElseThrow(),
                MobileNumber.read("+41 79 123 45 6" + (7 - ordinal())).orElseThrow(),
                Language.FR);
    }

    static Insured insured(String avsNumber, LocalDate birthDate) {
        return new Insured(birthDate, AvsNumber.read(avsNumber).orElseThrow());
    }
}
