package ch.guichet.account;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Iban;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts as people would register them. */
public final class NewAccounts {

    public static final String PASSWORD = "quatre chevaux dans la neige";
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");

    private NewAccounts() {}

    /** Somebody nobody else knows. */
    public static NewAccount beneficiary() {
        return beneficiary(UUID.randomUUID() + "@example.ch");
    }

    /** Each address has a number of its own. */
    public static NewAccount beneficiary(String email) {
        return beneficiary(email, "+4179%07d".formatted(Math.floorMod(email.hashCode(), 10_000_000)));
    }

    public static NewAccount beneficiary(String email, String mobile) {
        return beneficiary(email, mobile, LocalDate.of(1980, 1, 31));
    }

    /** Somebody who is not of age, for whom every form can be filled in. */
    public static NewAccount minor() {
        return beneficiary(UUID.randomUUID() + "@example.ch", "+41791234569", LocalDate.of(2012, 2, 29));
    }

    /** Somebody who claims for others and not for themself. */
    public static NewAccount representative() {
        return claimant(UUID.randomUUID() + "@example.ch", "+41791234567", Set.of(Role.REPRESENTATIVE), null);
    }

    /** Somebody who claims for themself and for others. */
    public static NewAccount both() {
        return claimant(
                UUID.randomUUID() + "@example.ch",
                "+41791234567",
                Set.of(Role.BENEFICIARY, Role.REPRESENTATIVE),
                LocalDate.of(1980, 1, 31));
    }

    private static NewAccount beneficiary(String email, String mobile, LocalDate birthDate) {
        return claimant(email, mobile, Set.of(Role.BENEFICIARY), birthDate);
    }

    private static NewAccount claimant(String email, String mobile, Set<Role> roles, @Nullable LocalDate birthDate) {
        return new NewAccount(
                roles,
                new PersonName("Doe", "Jane"),
                HOME,
                new Iban("CH9300762011623852957"),
                birthDate == null ? null : new Insured(birthDate, new AvsNumber("7569217076985")),
                new EmailAddress(email),
                new Password(PASSWORD),
                new MobileNumber(mobile),
                Language.FR);
    }

    public static NewAccount reviewer() {
        return reviewer(UUID.randomUUID() + "@example.ch");
    }

    public static NewAccount reviewer(String email) {
        return new NewAccount(
                Set.of(Role.REVIEWER),
                new PersonName("One", "Officer"),
                HOME,
                null,
                null,
                new EmailAddress(email),
                new Password(PASSWORD),
                new MobileNumber("+41791234568"),
                Language.DE);
    }
}
