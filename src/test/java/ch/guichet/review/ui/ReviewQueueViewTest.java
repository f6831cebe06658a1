package ch.guichet.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.DatabaseTest;
import ch.guichet.account.ActingAccount;
import ch.guichet.claim.SampleClaims;
import ch.guichet.review.ReviewService;
import ch.guichet.review.WaitingClaims;
import ch.guichet.shell.MainLayout;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@ViewPackages(classes = {ReviewQueueView.class, MainLayout.class})
@Import(ReviewSetup.class)
class ReviewQueueViewTest extends SpringBrowserlessTest {

    @Autowired
    WaitingClaims waiting;

    @Autowired
    SampleClaims samples;

    @Autowired
    ActingAccount acting;

    @BeforeEach
    void an_officer_acts() {
        acting.become(samples.officer());
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void an_empty_queue_says_so() {
        waiting.clear();
        navigate(ReviewQueueView.class);

        assertThat(heading()).isEqualTo("Demandes à traiter (0)");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Toutes les demandes sont traitées."));
    }

    @Test
    void a_row_leads_to_its_claim_and_says_what_it_is_about() {
        waiting.clear();
        var number = samples.send(samples.claimant());
        navigate(ReviewQueueView.class);

        assertThat(heading()).isEqualTo("Demandes à traiter (1)");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Demandes à traiter (1) – Guichet AI");
        assertThat(find(NativeTable.class).single().getBody().getElement().getTextRecursively())
                .contains("02.09.2024", "05.08.2024", "Doe Jane", "CHF 10.35");
        assertThat(rows()).containsExactly("review/" + number);
    }

    @Test
    void a_long_queue_is_turned_page_by_page() {
        var queue = waiting.fill(ReviewService.PAGE + 3);
        navigate(ReviewQueueView.class);
        assertThat(rows()).hasSize(ReviewService.PAGE);
        assertThat(pages()).containsExactly("review?after=" + queue.get(ReviewService.PAGE - 1));

        UI.getCurrent()
                .navigate(
                        "review",
                        QueryParameters.of(
                                "after", queue.get(ReviewService.PAGE - 1).text()));
        assertThat(rows())
                .containsExactlyElementsOf(queue.subList(ReviewService.PAGE, queue.size()).stream()
                        .map(number -> "review/" + number)
                        .toList());
        assertThat(pages()).containsExactly("review?before=" + queue.get(ReviewService.PAGE));
    }

    @Test
    void a_very_long_queue_is_not_counted_to_its_end() {
        waiting.fill(ReviewService.MOST_COUNTED + 2);
        navigate(ReviewQueueView.class);

        assertThat(heading()).isEqualTo("Demandes à traiter (plus de 1000)");
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private List<String> rows() {
        return find(Anchor.class, find(NativeTable.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> pages() {
        return find(Nav.class).withAttribute("aria-label", "Pages de la liste").all().stream()
                .flatMap(nav -> find(Anchor.class, nav).all().stream())
                .map(Anchor::getHref)
                .toList();
    }
}
