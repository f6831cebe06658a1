package ch.guichet.claim;

import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_MARK;

import ch.guichet.account.AccountId;
import ch.guichet.common.AvsNumber;
import ch.guichet.form.Earlier;
import ch.guichet.form.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
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
        return find(person, kinds, except, CLAIM_MARK.ACCOUNT_ID.eq(account.value()));
    }

    /** What other claims of any account for the person are about; refused ones do not count. */
    List<Earlier> others(AvsNumber person, Set<String> kinds, ClaimNumber than) {
        return find(person, kinds, Optional.of(than), DSL.noCondition());
    }

    private List<Earlier> find(AvsNumber person, Set<String> kinds, Optional<ClaimNumber> except, Condition accounts) {
        var texts = new HashMap<String, String>();
        return sql.select(CLAIM_MARK.MARK_KIND, CLAIM_MARK.MARK_KEY, CLAIM_MARK.MARK_DAY, CLAIM.CLAIM_NUMBER)
                .from(CLAIM_MARK)
                .join(CLAIM)
                .on(CLAIM.ID.eq(CLAIM_MARK.CLAIM_ID))
                .where(
                        CLAIM_MARK.AVS_NUMBER.eq(person.digits()),
                        CLAIM_MARK.MARK_KIND.in(kinds),
                        accounts,
                        CLAIM.STATUS.ne(ClaimStatus.REFUSED.name()),
                        except.map(number -> CLAIM.CLAIM_NUMBER.ne(number.text()))
                                .orElseGet(DSL::noCondition))
                .orderBy(CLAIM_MARK.MARK_DAY.desc(), CLAIM.ID)
                .limit(MOST)
                .fetch(row -> new Earlier(
                        new Mark(once(texts, row.value1()), once(texts, row.value2()), row.value3()),
                        once(texts, row.value4())));
    }

    /** Pages keep these for as long as somebody fills in a form: a text that comes often is kept once. */
    private static String once(Map<String, String> texts, String text) {
        return texts.computeIfAbsent(text, first -> first);
    }
}
