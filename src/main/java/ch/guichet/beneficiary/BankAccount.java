package ch.guichet.beneficiary;

import ch.guichet.common.Address;
import ch.guichet.common.Iban;

/** Where the office pays to; the holder may be a person or an institution. */
public record BankAccount(
        BankAccountId id, Iban iban, String holder, Address holderAddress, boolean isDefault, int version) {

    /** The most characters of a holder's name. */
    public static final int LONGEST_HOLDER = 201;

    /** The same account as its owner now says it is. */
    public BankAccount with(Iban number, String name, Address address) {
        return new BankAccount(id, number, name, address, isDefault, version);
    }
}
