package ch.guichet.beneficiary;

import ch.guichet.common.Address;
import ch.guichet.common.Iban;

/** Where the office pays to; the holder may be a person or an institution. */
public record BankAccount(BankAccountId id, Iban iban, String holder, Address holderAddress, boolean isDefault) {}
