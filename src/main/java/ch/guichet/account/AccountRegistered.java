package ch.guichet.account;

import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.Iban;
import ch.guichet.common.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account was created, published inside that transaction; {@code insured} only for somebody insured themself. */
public record AccountRegistered(
        AccountId account,
        PersonName name,
        Address address,
        Iban iban,
        @Nullable Insured insured) {

    /** What the insurance knows a person by. */
    public record Insured(LocalDate birthDate, AvsNumber avsNumber) {}
}
