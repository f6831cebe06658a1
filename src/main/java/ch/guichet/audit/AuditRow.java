package ch.guichet.audit;

import ch.guichet.account.AccountId;
import ch.guichet.account.Role;
import java.time.Instant;

/** Who did what to which object, when, and in which role: ids only. */
public record AuditRow(
        long id, Instant happenedAt, AccountId actor, Role role, Deed deed, ObjectKind kind, long objectId) {}
