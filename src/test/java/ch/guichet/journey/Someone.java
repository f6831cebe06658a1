package ch.guichet.journey;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.NewAccount;
import ch.guichet.account.NewAccounts;
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

/** Who somebody is: nobody else has the same address, telephone or AVS number. */
record Someone(String name, String email, String mobile, String avsNumber) {

    static final String PASSWORD = NewAccounts.PASSWORD;
    static final String IBAN = "CH93 0076 2011 6238 5295 7";
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    static Someone number(int number) {
        var digits = "756%09d".formatted(920_000_000 + number * 7_919);
        return new Someone(
                "Doe",
                "jane.doe.%d@example.ch".formatted(number),
                "+4179%07d".formatted(2_000_000 + number),
                digits + checkDigit(digits));
    }

    NewAccount beneficiary(Language language) {
        return beneficiary(language, LocalDate.of(1980, 1, 31));
    }

    NewAccount beneficiary(Language language, LocalDate birth) {
        return account(
                Set.of(Role.BENEFICIARY),
                language,
                new Iban("CH9300762011623852957"),
                new Insured(birth, new AvsNumber(avsNumber)));
    }

    /** Claims for others and never for themself. */
    NewAccount representative(Language language) {
        return account(Set.of(Role.REPRESENTATIVE), language, new Iban("CH9300762011623852957"), null);
    }

    /** Somebody who claims for themself and for others. */
    NewAccount both(Language language) {
        return account(
                Set.of(Role.BENEFICIARY, Role.REPRESENTATIVE),
                language,
                new Iban("CH9300762011623852957"),
                new Insured(LocalDate.of(1980, 1, 31), new AvsNumber(avsNumber)));
    }

    NewAccount reviewer(Language language) {
        return account(Set.of(Role.REVIEWER), language, null, null);
    }

    private NewAccount account(Set<Role> roles, Language language, @Nullable Iban iban, @Nullable Insured insured) {
        return new NewAccount(
                roles,
                new PersonName(name, "Jane"),
                HOME,
                iban,
                insured,
                new EmailAddress(email),
                new Password(PASSWORD),
                new MobileNumber(mobile),
                language);
    }

    /** EAN-13. */
    private static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }
}
