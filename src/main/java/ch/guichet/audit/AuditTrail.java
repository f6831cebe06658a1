package ch.guichet.audit;

import ch.guichet.account.AccountId;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who saw or changed what: rows are added and never touched again. */
@Service
public class AuditTrail {

    private final CurrentAccount current;
    private final AuditRepository repository;
    private final Clock clock;

    AuditTrail(CurrentAccount current, AuditRepository repository, Clock clock) {
        this.current = current;
        this.repository = repository;
        this.clock = clock;
    }

    /** Adds a row, in the caller's transaction when there is one; a transaction that only reads cannot hold it. */
    public void record(AccountId actor, Role as, Deed deed, ObjectKind kind, long objectId) {
        repository.append(clock.instant(), actor, as, deed, kind, objectId);
    }

    /**
     * The rows of an object, newest first, for an administrator.
     *
     * @param before the id of the last row of the page before, {@link Long#MAX_VALUE} for the first page
     */
    public List<AuditRow> rowsOf(ObjectKind kind, long objectId, long before, int most) {
        current.require(Role.ADMINISTRATOR);
        return repository.list(kind, objectId, before, most);
    }
}
