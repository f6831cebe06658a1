package ch.guichet.review;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.DatabaseTest;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimSetup;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Chf;
import ch.guichet.review.InboxQuery.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({ClaimSetup.class, WaitingClaims.class, InboxQuery.class})
class InboxQueryTest {

    /** As H2 and as PostgreSQL tell it; what a filter took away was read, too. */
    private static final Pattern SCANNED =
            Pattern.compile("scanCount: (\\d+)|Scan .* rows=(\\d+) loops|Removed by Filter: (\\d+)");

    @Autowired
    InboxQuery inbox;

    @Autowired
    WaitingClaims waiting;

    @Autowired
    DSLContext sql;

    @Test
    void every_waiting_claim_is_met_once_on_the_way_forward() {
        var queue = waiting.fill(23);

        var met = new ArrayList<>(inbox.first(5));
        for (var page = inbox.after(last(met), 5); !page.isEmpty(); page = inbox.after(last(met), 5)) {
            met.addAll(page);
        }

        assertThat(met).extracting(InboxListing::number).isEqualTo(queue);
    }

    @Test
    void every_waiting_claim_is_met_once_on_the_way_back() {
        var queue = waiting.fill(23);
        var end = inbox.place(queue.getLast()).orElseThrow();

        var met = new ArrayList<InboxListing>();
        for (var page = inbox.before(end, 5); !page.isEmpty(); page = inbox.before(place(met.getFirst()), 5)) {
            met.addAll(0, page);
        }

        assertThat(met).extracting(InboxListing::number).isEqualTo(queue.subList(0, 22));
    }

    @Test
    void a_row_says_what_the_claim_is_about() {
        waiting.fill(1);

        assertThat(inbox.first(2)).singleElement().satisfies(claim -> {
            assertThat(claim.form().name()).isEqualTo("travel");
            assertThat(claim.beneficiaryName()).isEqualTo("Doe Jane");
            assertThat(claim.total()).isEqualTo(Chf.of("10.35"));
            assertThat(claim.period()).isNotNull();
        });
    }

    @Test
    void what_is_decided_waits_no_more_but_keeps_its_place() {
        var queue = waiting.fill(3);
        waiting.clear();

        assertThat(inbox.first(5)).isEmpty();
        assertThat(inbox.place(queue.getFirst())).isPresent();
        assertThat(inbox.place(new ClaimNumber("2001-000001"))).isEmpty();
    }

    @Test
    void counting_stops_at_the_most_that_is_asked() {
        waiting.fill(7);

        assertThat(inbox.count(5)).isEqualTo(5);
        assertThat(inbox.count(50)).isEqualTo(7);
    }

    @Test
    void a_late_page_reads_no_more_rows_than_the_first_one() {
        var queue = waiting.fill(900);
        // PostgreSQL plans by what it knows of the table
        sql.execute("analyze");
        var late = inbox.place(queue.get(800)).orElseThrow();
        var asked = new ArrayList<Query>();
        var watched = new InboxQuery(
                DSL.using(sql.configuration()
                        .deriveAppending(ExecuteListener.onStart(
                                (ExecuteContext context) -> asked.add(Objects.requireNonNull(context.query()))))),
                new ClaimForms());

        watched.first(51);
        watched.after(late, 51);
        watched.before(late, 51);

        assertThat(asked)
                .hasSize(3)
                .allSatisfy(query -> assertThat(scanned(query)).isPositive().isLessThan(60));
    }

    private int scanned(Query query) {
        var plan = sql.fetch("explain analyze " + sql.renderInlined(query)).getValues(0, String.class);
        return SCANNED.matcher(String.join("\n", plan))
                .results()
                .flatMap(match -> IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group))
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static Place last(List<InboxListing> met) {
        return place(met.getLast());
    }

    private static Place place(InboxListing claim) {
        return new Place(claim.receivedAt(), claim.id());
    }
}
