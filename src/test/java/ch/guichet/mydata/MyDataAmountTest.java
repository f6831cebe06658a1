package ch.guichet.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.ReadRows;
import ch.guichet.Statements;
import ch.guichet.Statements.Executed;
import ch.guichet.WholeCounter;
import ch.guichet.account.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the export and the list of accesses ask of the database and of the memory, with few claims and with many. */
@WholeCounter
class MyDataAmountTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    MyDataExport export;

    @Autowired
    AccessQuery accesses;

    @Autowired
    DSLContext sql;

    @Test
    void a_thousand_claims_are_written_with_as_little_at_hand_as_ten() {
        var few = write(ManyClaims.fill(sql, 10, 2 * MEGABYTE));
        var many = write(ManyClaims.fill(sql, 1000, 3000));

        // a page of heads, the lines of one claim, a megabyte of a file: whatever the history
        assertThat(many).extracting(Executed::rows).allMatch(rows -> rows <= ClaimDataQuery.PAGE);
        assertThat(few).extracting(Executed::rows).allMatch(rows -> rows <= ClaimDataQuery.PAGE);
        var pages = 1000 / ClaimDataQuery.PAGE;
        assertThat((many.size() - pages) / 1000)
                .as("statements a claim")
                .isLessThanOrEqualTo(few.size() / 10)
                .isLessThan(15);
    }

    @Test
    void all_pages_of_claims_are_written_each_once() throws IOException {
        var count = 2 * ClaimDataQuery.PAGE + 7;
        var account = ManyClaims.fill(sql, count, 3000);
        var zip = ZipFiles.of(export, account);
        assertThat(zip.names())
                .filteredOn(name -> name.endsWith("/claim.json"))
                .hasSize(count)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_accesses_of_one_account_cost_nothing_of_the_trail_of_the_others() {
        var other = ManyClaims.fill(sql, 50, 10);
        var jane = ManyClaims.fill(sql, 3, 10);
        ManyClaims.of(sql, other.email().address()).areRead(2000);
        ManyClaims.of(sql, jane.email().address()).areRead(1);
        sql.execute("analyze");

        var statements = Statements.during(
                () -> assertThat(accesses.before(jane.id(), Long.MAX_VALUE, 21)).hasSize(3));
        assertThat(statements).hasSize(1);
        assertThat(ReadRows.of(sql, statements)).isLessThan(60);
    }

    private List<Executed> write(Account account) {
        var sink = new CountingSink();
        var statements = Statements.during(() -> {
            try {
                assertThat(export.write(account, sink)).isTrue();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        assertThat(sink.largest()).isLessThanOrEqualTo(MEGABYTE);
        return statements;
    }
}
