package ch.guichet.account;

import java.time.Instant;

/** A link that was sent; {@code open} while it is neither used, replaced nor too old. */
record Link(AccountId account, LinkPurpose purpose, Instant expiresAt, boolean open) {}
