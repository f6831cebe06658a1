package ch.guichet.claim;

import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_MARK;

import ch.guichet.account.AccountId;
import ch.guichet.common.AvsNumber;
import ch.guichet.form.Earlier;
import ch.guichet.form.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class MarkRepository {

    /** More than anybody can claim of one kind within the years that rules look back: each night of five years. */
    private static final int MOST = 2000;

    private final DSLContext sql;

    MarkRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Remembers what the claim is about, instead of what an earlier revision was about. */
    void mark(ClaimId claim, AccountId account, AvsNumber avsNumber, List<Mark> marks) {
        sql.deleteFrom(CLAIM_MARK).where(CLAIM_MARK.CLAIM_ID.eq(claim.value())).execute();
        sql.batch(marks.stream()
                        .map(mark -> sql.insertInto(CLAIM_MARK)
                                .set(CLAIM_MARK.CLAIM_ID, claim.value())
                                .set(CLAIM_MARK.MARK_KIND, mark.kind())
                                .set(CLAIM_MARK.MARK_KEY, mark.key())
                                .set(CLAIM_MARK.MARK_DAY, mark.date())
                                .set(CLAIM_MARK.AVS_NUMBER, avsNumber.digits())
                                .set(CLAIM_MARK.ACCOUNT_ID, account.value()))
                        .toList())
                .execute();
    }

    /** What other claims of the account for the person are about; refused ones do not count. */
    List<Earlier> earlier(AccountId account, AvsNumber person, Set<String> kinds, Optional<ClaimNumber> except) {
        return sql.select(CLAIM_MARK.MARK_KIND, CLAIM_MARK.MARK_KEY, CLAIM_MARK.MARK_DAY, CLAIM.CLAIM_NUMBER)
                .from(CLAIM_MARK)
                .join(CLAIM)
                .on(CLAIM.ID.eq(CLAIM_MARK.CLAIM_ID))
                .where(
                        CLAIM_MARK.AVS_NUMBER.eq(person.digits()),
                        CLAIM_MARK.MARK_KIND.in(kinds),
                        CLAIM_MARK.ACCOUNT_ID.eq(account.value()),
                        CLAIM.STATUS.ne(ClaimStatus.REFUSED.name()),
                        except.map(number -> CLAIM.CLAIM_NUMBER.ne(number.text()))
                                .orElseGet(DSL::noCondition))
                .orderBy(CLAIM_MARK.MARK_DAY.desc(), CLAIM.ID)
                .limit(MOST)
                .fetch(row -> new Earlier(new Mark(row.value1(), row.value2(), row.value3()), row.value4()));
    }
}
