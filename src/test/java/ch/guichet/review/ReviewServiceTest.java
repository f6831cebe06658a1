package ch.guichet.review;

import static ch.guichet.review.ReviewService.PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.DatabaseTest;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.Role;
import ch.guichet.account.SampleAccounts;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimSetup;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import({ClaimSetup.class, SampleAccounts.class, WaitingClaims.class, InboxQuery.class, ReviewService.class})
class ReviewServiceTest {

    @Autowired
    ReviewService review;

    @Autowired
    WaitingClaims waiting;

    @Autowired
    ActingAccount acting;

    @Autowired
    SampleAccounts accounts;

    @BeforeEach
    void an_officer_acts() {
        acting.become(accounts.add(Role.REVIEWER));
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void the_queue_is_read_page_by_page_there_and_back() {
        var queue = waiting.fill(2 * PAGE + 7);

        var first = review.page(new InboxPlace.Start());
        assertThat(numbers(first)).isEqualTo(queue.subList(0, PAGE));
        assertThat(first.older()).isFalse();
        assertThat(first.newer()).isTrue();

        var second = review.page(new InboxPlace.After(queue.get(PAGE - 1)));
        assertThat(numbers(second)).isEqualTo(queue.subList(PAGE, 2 * PAGE));
        assertThat(second.older()).isTrue();
        assertThat(second.newer()).isTrue();

        var last = review.page(new InboxPlace.After(queue.get(2 * PAGE - 1)));
        assertThat(numbers(last)).isEqualTo(queue.subList(2 * PAGE, queue.size()));
        assertThat(last.older()).isTrue();
        assertThat(last.newer()).isFalse();

        assertThat(review.page(new InboxPlace.Before(queue.get(2 * PAGE)))).isEqualTo(second);
        assertThat(review.page(new InboxPlace.Before(queue.get(PAGE)))).isEqualTo(first);
    }

    @Test
    void a_page_is_never_empty_while_something_waits() {
        var queue = waiting.fill(3);

        assertThat(numbers(review.page(new InboxPlace.After(queue.getLast())))).isEqualTo(queue);
        assertThat(numbers(review.page(new InboxPlace.Before(queue.getFirst()))))
                .isEqualTo(queue);
        assertThat(numbers(review.page(new InboxPlace.After(new ClaimNumber("2001-000001")))))
                .isEqualTo(queue);
        assertThat(numbers(review.page(new InboxPlace.Before(queue.getLast())))).isEqualTo(queue);
    }

    @Test
    void after_a_claim_comes_the_next_and_after_the_last_the_oldest() {
        var queue = waiting.fill(3);

        assertThat(review.next(queue.getFirst())).map(InboxListing::number).contains(queue.get(1));
        assertThat(review.next(queue.getLast())).map(InboxListing::number).contains(queue.getFirst());
        assertThat(review.next(waiting.fill(1).getFirst())).isEmpty();
    }

    @Test
    void as_many_wait_as_were_sent() {
        waiting.fill(4);

        assertThat(review.waiting()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "REVIEWER")
    void nobody_but_an_officer_sees_the_queue(Role role) {
        acting.become(accounts.add(role));
        assertIsClosed();
    }

    @Test
    void without_a_sign_in_the_queue_is_closed() {
        acting.leave();
        assertIsClosed();
    }

    private void assertIsClosed() {
        assertThatThrownBy(() -> review.waiting()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> review.page(new InboxPlace.Start())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> review.next(new ClaimNumber("2024-000001"))).isInstanceOf(AccessDeniedException.class);
    }

    private static List<ClaimNumber> numbers(InboxPage page) {
        return page.claims().stream().map(InboxListing::number).toList();
    }
}
