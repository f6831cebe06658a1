package ch.guichet.account.signin;

import java.time.Instant;

/** A sign-in as its owner sees it: from which browser, and whether it is {@code open} or the {@code present} one. */
public record SignInListing(SignIn signIn, String device, Instant at, boolean open, boolean present) {}
