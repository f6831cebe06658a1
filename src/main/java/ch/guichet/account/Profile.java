package ch.guichet.account;

import ch.guichet.common.Address;
import ch.guichet.common.PersonName;
import java.util.Set;

/**
 * What an account says of its owner.
 *
 * @param uses the roles of a claimant, who may change them; none of staff
 */
public record Profile(PersonName name, Address address, Set<Role> uses) {

    /** The same profile as its owner now says it is. */
    public Profile with(PersonName called, Address home, Set<Role> now) {
        return new Profile(called, home, now);
    }
}
