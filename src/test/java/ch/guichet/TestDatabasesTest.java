package ch.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.db.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TestDatabasesTest {

    @Autowired
    DSLContext sql;

    @Test
    void the_migrations_run_and_start_with_no_account() {
        assertThat(sql.fetchCount(Tables.ACCOUNT)).isZero();
    }
}
