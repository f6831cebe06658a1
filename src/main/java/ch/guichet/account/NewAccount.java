package ch.guichet.account;

import ch.guichet.common.Address;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Iban;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an account is made from; a claimant has a bank account, and {@code insured} stands for beneficiaries only. */
public record NewAccount(
        Set<Role> roles,
        PersonName name,
        Address address,
        @Nullable Iban iban,
        AccountRegistered.@Nullable Insured insured,
        EmailAddress email,
        Password password,
        MobileNumber mobile,
        Language language) {

    boolean isClaimant() {
        return roles.stream().anyMatch(Role::isClaimant);
    }

    /** Refuses what no page lets pass: mixed or missing roles, data that do not fit them, texts that are too long. */
    void check() {
        var claimants = roles.stream().filter(Role::isClaimant).count();
        if (roles.isEmpty() || claimants > 0 && claimants < roles.size()) {
            throw new IllegalArgumentException("an account is a claimant's or the staff's");
        }
        if (isClaimant() != (iban != null) || roles.contains(Role.BENEFICIARY) != (insured != null)) {
            throw new IllegalArgumentException("bank account or insured person do not fit the roles");
        }
        check(name, address);
    }

    /** Refuses texts that are too long. */
    static void check(PersonName name, Address address) {
        if (name.last().length() > 100
                || name.first().length() > 100
                || address.street().length() > 200
                || address.postalCode().length() > 12
                || address.town().length() > 100
                || address.country().length() != 2) {
            throw new IllegalArgumentException("a text of the account is too long");
        }
    }
}
