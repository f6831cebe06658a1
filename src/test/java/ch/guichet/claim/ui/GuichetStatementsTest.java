package ch.guichet.claim.ui;

import static ch.guichet.db.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.LongHistory;
import ch.guichet.ReadRows;
import ch.guichet.Statements;
import ch.guichet.Statements.Executed;
import ch.guichet.TestClock;
import ch.guichet.TestDatabases;
import ch.guichet.VisitTest;
import ch.guichet.WholeCounter;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.TestMessages;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.SampleClaims;
import ch.guichet.claim.TravelClaims;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What opening the lists asks of the database, with ten claims and with ten thousand. */
@WholeCounter
@ViewPackages(packages = "ch.guichet")
class GuichetStatementsTest extends VisitTest {

    private static final Logger LOG = LoggerFactory.getLogger(GuichetStatementsTest.class);

    @Autowired
    TravelClaims travel;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    private ClaimNumber first;

    @BeforeEach
    void somebody_with_one_claim_and_two_drafts() {
        clock.reset();
        messages.forget();
        visit(signing.open(NewAccounts.beneficiary()));
        first = travel.send();
        travel.draft(SampleClaims.travel("37"));
        travel.draft(SampleClaims.travel("12"));
    }

    @Test
    void the_guichet_costs_as_much_with_ten_thousand_claims_as_with_ten() {
        LongHistory.fill(sql, first, 10);
        var few = open("");
        var fewRows = ReadRows.of(sql, few);
        LongHistory.fill(sql, first, 10_000);
        var many = open("");
        var manyRows = ReadRows.of(sql, many);
        report("guichet with 10 claims", few, fewRows);
        report("guichet with 10 000 claims", many, manyRows);

        assertThat(few).hasSizeLessThanOrEqualTo(5);
        assertThat(many)
                .extracting(Executed::sql)
                .isEqualTo(few.stream().map(Executed::sql).toList());
        assertThat(many)
                .extracting(Executed::rows)
                .isEqualTo(few.stream().map(Executed::rows).toList());
        // at most the one row that tells whether there are more, and nothing that is sorted or thrown away
        assertThat(manyRows).isLessThanOrEqualTo(fewRows + 2);
    }

    @Test
    void a_further_page_of_claims_is_one_statement() {
        LongHistory.fill(sql, first, 10_000);
        UI.getCurrent().navigate("");
        var pages = Statements.during(() -> test(find(Button.class)
                        .withText("Afficher les demandes plus anciennes")
                        .single())
                .click());
        assertThat(pages).hasSizeLessThanOrEqualTo(2);
        assertThat(pages.getLast().rows()).isEqualTo(10);
        report("ten more claims", pages, ReadRows.of(sql, pages));
    }

    @Test
    void the_officers_queue_costs_as_much_with_ten_thousand_claims_as_with_a_hundred() {
        sql.update(CLAIM).set(CLAIM.STATUS, "ACCEPTED").execute();
        LongHistory.fill(sql, first, 200);
        visit(signing.open(NewAccounts.reviewer()));
        var few = open("review");
        var fewRows = ReadRows.of(sql, few);
        LongHistory.fill(sql, first, 10_000);
        var many = open("review");
        report("queue with 100 claims", few, fewRows);
        report("queue with 5 000 claims", many, ReadRows.of(sql, many));

        assertThat(few).hasSizeLessThanOrEqualTo(5);
        assertThat(many)
                .extracting(Executed::sql)
                .isEqualTo(few.stream().map(Executed::sql).toList());
        assertThat(many)
                .extracting(Executed::rows)
                .isEqualTo(few.stream().map(Executed::rows).toList());
    }

    private List<Executed> open(String page) {
        UI.getCurrent().navigate("support");
        // each request asks once who it is for
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        return Statements.during(() -> UI.getCurrent().navigate(page));
    }

    private static void report(String what, List<Executed> statements, long read) {
        LOG.info(
                "{}: {} statements, {} rows fetched, {} rows read",
                what,
                statements.size(),
                statements.stream().mapToInt(Executed::rows).sum(),
                TestDatabases.isPostgres() ? "?" : read);
    }
}
