package ch.guichet.architecture.offending.account;

import org.jooq.DSLContext;

public class AccountRepository {

    int count(DSLContext db) {
        return db.fetchCount(db.selectOne());
    }
}
