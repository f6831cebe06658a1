package ch.guichet.architecture.offending.account;

import org.jooq.DSLContext;
import org.springframework.transaction.annotation.Transactional;

class AccountList {

    @Transactional
    void empty(DSLContext db) {
        db.execute("delete from account");
    }
}
