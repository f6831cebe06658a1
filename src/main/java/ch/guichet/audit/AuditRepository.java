package ch.guichet.audit;

import static ch.guichet.db.Tables.AUDIT_ROW;

import ch.guichet.account.AccountId;
import ch.guichet.account.Role;
import ch.guichet.db.tables.records.AuditRowRecord;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    private final DSLContext sql;

    AuditRepository(DSLContext sql) {
        this.sql = sql;
    }

    void append(Instant happenedAt, AccountId actor, Role role, Deed deed, ObjectKind kind, long objectId) {
        sql.insertInto(AUDIT_ROW)
                .set(AUDIT_ROW.HAPPENED_AT, happenedAt)
                .set(AUDIT_ROW.ACTOR_ACCOUNT_ID, actor.value())
                .set(AUDIT_ROW.ACTOR_ROLE, role.name())
                .set(AUDIT_ROW.DEED, deed.name())
                .set(AUDIT_ROW.OBJECT_KIND, kind.name())
                .set(AUDIT_ROW.OBJECT_ID, objectId)
                .execute();
    }

    List<AuditRow> list(ObjectKind kind, long objectId, long before, int most) {
        return sql.selectFrom(AUDIT_ROW)
                .where(AUDIT_ROW.OBJECT_KIND.eq(kind.name()), AUDIT_ROW.OBJECT_ID.eq(objectId), AUDIT_ROW.ID.lt(before))
                // the equal columns again, or H2 sorts instead of walking the index
                .orderBy(AUDIT_ROW.OBJECT_KIND.desc(), AUDIT_ROW.OBJECT_ID.desc(), AUDIT_ROW.ID.desc())
                .limit(most)
                .fetch(AuditRepository::read);
    }

    private static AuditRow read(AuditRowRecord row) {
        return new AuditRow(
                row.getId(),
                row.getHappenedAt(),
                new AccountId(row.getActorAccountId()),
                Role.valueOf(row.getActorRole()),
                Deed.valueOf(row.getDeed()),
                ObjectKind.valueOf(row.getObjectKind()),
                row.getObjectId());
    }
}
