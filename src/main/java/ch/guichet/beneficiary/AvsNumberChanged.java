package ch.guichet.beneficiary;

import ch.guichet.account.AccountId;
import ch.guichet.common.AvsNumber;

/** Somebody an account represents has another AVS number than was said before, published inside the transaction of the change. */
public record AvsNumberChanged(AccountId account, BeneficiaryId person, AvsNumber number) {}
