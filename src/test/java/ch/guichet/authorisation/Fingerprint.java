package ch.guichet.authorisation;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.ACCOUNT_LINK;
import static ch.guichet.db.Tables.ACCOUNT_ROLE;
import static ch.guichet.db.Tables.AUDIT_ROW;
import static ch.guichet.db.Tables.BANK_ACCOUNT;
import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_EVENT;
import static ch.guichet.db.Tables.CLAIM_LINE;
import static ch.guichet.db.Tables.CLAIM_MARK;
import static ch.guichet.db.Tables.CLAIM_WARNING;
import static ch.guichet.db.Tables.DECISION;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.DRAFT_FILE;
import static ch.guichet.db.Tables.FIXED_AMOUNT;
import static ch.guichet.db.Tables.MAJORITY_PROOF;
import static ch.guichet.db.Tables.MAJORITY_PROOF_FILE;
import static ch.guichet.db.Tables.OUTBOX;
import static ch.guichet.db.Tables.REVISION;
import static ch.guichet.db.Tables.SIGN_IN;
import static ch.guichet.db.Tables.SIGN_IN_CODE;
import static ch.guichet.db.Tables.STORED_FILE;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.boot.test.context.TestComponent;

/** The state of everything somebody could change. */
@TestComponent
final class Fingerprint {

    private static final List<Table<?>> TABLES = List.of(
            ACCOUNT,
            ACCOUNT_ROLE,
            ACCOUNT_LINK,
            SIGN_IN,
            SIGN_IN_CODE,
            BENEFICIARY,
            DECISION,
            BANK_ACCOUNT,
            STORED_FILE,
            DRAFT,
            DRAFT_FILE,
            CLAIM,
            CLAIM_EVENT,
            CLAIM_LINE,
            CLAIM_MARK,
            CLAIM_WARNING,
            FIXED_AMOUNT,
            MAJORITY_PROOF,
            MAJORITY_PROOF_FILE,
            REVISION,
            OUTBOX,
            AUDIT_ROW);

    private final DSLContext sql;

    Fingerprint(DSLContext sql) {
        this.sql = sql;
    }

    String take() {
        return TABLES.stream()
                .map(table -> table.getName() + " "
                        + sql.selectFrom(table)
                                // as text: the hash of a list would not see two rows that exchange a value
                                .fetchSet(row -> row.intoList().toString())
                                .hashCode())
                .collect(Collectors.joining(", "));
    }
}
