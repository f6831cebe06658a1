package ch.guichet.architecture.offending.account;

import ch.guichet.architecture.Breaks;
import org.jooq.DSLContext;

@Breaks("REPOSITORIES_STAY_INSIDE")
public class AccountRepository {

    int count(DSLContext db) {
        return db.fetchCount(db.selectOne());
    }
}
