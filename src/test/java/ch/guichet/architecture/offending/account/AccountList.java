package ch.guichet.architecture.offending.account;

import ch.guichet.architecture.Breaks;
import org.jooq.DSLContext;
import org.springframework.transaction.annotation.Transactional;

@Breaks({"SQL_STANDS_IN_REPOSITORIES", "TRANSACTIONS_BEGIN_IN_SERVICES"})
class AccountList {

    @Transactional
    void empty(DSLContext db) {
        db.execute("delete from account");
    }
}
