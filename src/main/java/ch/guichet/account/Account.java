package ch.guichet.account;

import ch.guichet.common.Address;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import java.util.Set;

/** Somebody who uses the counter, claimant or staff; {@code confirmed} once the link sent to the e-mail address was opened. */
public record Account(
        AccountId id,
        EmailAddress email,
        boolean confirmed,
        PersonName name,
        Address address,
        MobileNumber mobile,
        Language language,
        Set<Role> roles) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isClaimant() {
        return roles.stream().anyMatch(Role::isClaimant);
    }
}
