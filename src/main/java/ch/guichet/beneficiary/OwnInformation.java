package ch.guichet.beneficiary;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.Profile;
import org.jspecify.annotations.Nullable;

/** What the counter knows of an account's owner; {@code insured} as they last said, also when they claim for themself no longer. */
public record OwnInformation(Profile profile, @Nullable Insured insured) {}
