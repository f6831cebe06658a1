package ch.guichet.audit;

import static ch.guichet.account.Role.ADMINISTRATOR;
import static ch.guichet.account.Role.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.DatabaseTest;
import ch.guichet.TestClock;
import ch.guichet.TestDatabases;
import ch.guichet.account.AccountId;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.SampleAccounts;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import({ActingAccount.class, SampleAccounts.class, AuditTrail.class, AuditRepository.class})
class AuditTrailTest {

    private static final AtomicLong CLAIMS = new AtomicLong();
    private static final AccountId OFFICER = new AccountId(7);

    @Autowired
    AuditTrail trail;

    @Autowired
    ActingAccount acting;

    @Autowired
    SampleAccounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext sql;

    private final long claim = CLAIMS.incrementAndGet();

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void an_object_has_its_own_rows_newest_first_page_by_page() {
        trail.record(OFFICER, REVIEWER, Deed.READ_CLAIM, ObjectKind.CLAIM, claim);
        trail.record(OFFICER, REVIEWER, Deed.READ_PDF, ObjectKind.FILE, claim);
        trail.record(OFFICER, REVIEWER, Deed.READ_CLAIM, ObjectKind.CLAIM, CLAIMS.incrementAndGet());
        trail.record(OFFICER, REVIEWER, Deed.ASK_CORRECTION, ObjectKind.CLAIM, claim);
        trail.record(OFFICER, REVIEWER, Deed.ACCEPT, ObjectKind.CLAIM, claim);
        acting.become(accounts.add(ADMINISTRATOR));

        var first = trail.rowsOf(ObjectKind.CLAIM, claim, Long.MAX_VALUE, 2);
        assertThat(first).extracting(AuditRow::deed).containsExactly(Deed.ACCEPT, Deed.ASK_CORRECTION);
        assertThat(trail.rowsOf(ObjectKind.CLAIM, claim, first.getLast().id(), 2))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .isEqualTo(new AuditRow(
                                row.id(),
                                TestClock.START,
                                OFFICER,
                                REVIEWER,
                                Deed.READ_CLAIM,
                                ObjectKind.CLAIM,
                                claim)));
    }

    @Test
    void a_row_lives_and_dies_with_the_change_it_tells_of() {
        transaction.executeWithoutResult(status -> {
            trail.record(OFFICER, REVIEWER, Deed.REFUSE, ObjectKind.CLAIM, claim);
            status.setRollbackOnly();
        });
        acting.become(accounts.add(ADMINISTRATOR));

        assertThat(trail.rowsOf(ObjectKind.CLAIM, claim, Long.MAX_VALUE, 2)).isEmpty();
    }

    @Test
    void only_an_administrator_reads_the_trail() {
        acting.become(accounts.add(REVIEWER));
        assertThatThrownBy(() -> trail.rowsOf(ObjectKind.CLAIM, claim, Long.MAX_VALUE, 2))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_trail_has_no_way_to_change_a_row() {
        assertThat(Arrays.stream(AuditTrail.class.getDeclaredMethods())
                        .map(Method::getName)
                        .filter(name -> !name.contains("$")))
                .containsExactlyInAnyOrder("record", "rowsOf");
    }

    @Test
    void the_database_refuses_to_change_a_row() {
        trail.record(OFFICER, REVIEWER, Deed.ACCEPT, ObjectKind.CLAIM, claim);

        for (var change : changes()) {
            assertThatThrownBy(() -> sql.execute(change))
                    .isInstanceOfAny(DataAccessException.class, org.springframework.dao.DataAccessException.class)
                    .hasMessageContaining("audit rows are final");
        }
        acting.become(accounts.add(ADMINISTRATOR));
        assertThat(trail.rowsOf(ObjectKind.CLAIM, claim, Long.MAX_VALUE, 2))
                .extracting(AuditRow::deed)
                .containsExactly(Deed.ACCEPT);
    }

    /** H2 empties a table without asking its triggers. */
    private static List<String> changes() {
        var changes = List.of("update audit_row set deed = 'REFUSE'", "delete from audit_row");
        return TestDatabases.isPostgres()
                ? Stream.concat(changes.stream(), Stream.of("truncate table audit_row"))
                        .toList()
                : changes;
    }
}
