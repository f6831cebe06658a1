package ch.guichet.majority.ui;

import ch.guichet.account.Role;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.majority.ProofCase;
import ch.guichet.majority.ProofId;
import ch.guichet.majority.ProofPage;
import ch.guichet.majority.ProofReviewService;
import ch.guichet.shell.DataTable;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** « Preuves à contrôler »: the proofs of representation that wait for the office. */
@Route(value = "review/proofs", layout = MainLayout.class)
@RolesAllowed(Role.Names.REVIEWER)
class ReviewProofsView extends Div implements Titled, BeforeEnterObserver {

    private final transient ProofReviewService review;
    private final transient Words words;
    private String title = "";

    ReviewProofsView(ProofReviewService review, Translations translations) {
        this.review = review;
        words = translations.in(Language.of(getLocale()));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .flatMap(Ids::read)
                .map(ProofId::new);
        title = words.text("majority.proofs.title", waiting());
        removeAll();
        add(new Paragraph(new Anchor("review", words.text("majority.proofs.back"))), new H1(title()));
        show(review.page(after));
    }

    private String waiting() {
        var waiting = review.waiting();
        return waiting > ProofReviewService.MOST_COUNTED
                ? words.text("majority.proofs.many", String.valueOf(ProofReviewService.MOST_COUNTED))
                : String.valueOf(waiting);
    }

    private void show(ProofPage page) {
        if (page.proofs().isEmpty()) {
            add(new Paragraph(words.text("majority.proofs.none")));
            return;
        }
        var table = new DataTable<ProofCase>(words.text("majority.proofs"))
                .text(
                        words.text("majority.received"),
                        waiting -> words.day(waiting.proof().sentAt()))
                .column(words.text("majority.person"), ReviewProofsView::link, "wide")
                .text(
                        words.text("majority.representative"),
                        waiting -> waiting.representative().toString(),
                        "headed");
        table.setRows(page.proofs());
        var card = new Div(table);
        card.addClassName("card");
        add(card);
        if (page.more()) {
            var next = new Anchor(
                    "review/proofs?after="
                            + page.proofs().getLast().proof().id().value(),
                    words.text("majority.proofs.more"));
            next.addClassName("btn");
            add(next);
        }
    }

    private static Anchor link(ProofCase waiting) {
        var link = new Anchor(
                ReviewProofView.address(waiting.proof().id()), waiting.person().toString());
        link.addClassName("strong");
        return link;
    }
}
