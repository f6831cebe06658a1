package ch.guichet.account;

import ch.guichet.common.EmailAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that was sent; {@code open} while it is neither used, replaced nor too old; {@code email} only of a new address. */
record Link(
        AccountId account,
        LinkPurpose purpose,
        Instant expiresAt,
        boolean open,
        @Nullable EmailAddress email) {}
