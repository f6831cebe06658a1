package ch.guichet.review.ui;

import ch.guichet.account.Role;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.majority.ProofReviewService;
import ch.guichet.review.InboxListing;
import ch.guichet.review.InboxPage;
import ch.guichet.review.InboxPlace;
import ch.guichet.review.ReviewService;
import ch.guichet.shell.DataTable;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** « Demandes à traiter »: the claims that wait for the office; the address says which page of them. */
@Route(value = "review", layout = MainLayout.class)
@RolesAllowed(Role.Names.REVIEWER)
class ReviewQueueView extends Div implements Titled, BeforeEnterObserver {

    private final transient ReviewService review;
    private final transient ProofReviewService proofs;
    private final transient Words words;
    private String title = "";

    ReviewQueueView(ReviewService review, ProofReviewService proofs, Translations translations) {
        this.review = review;
        this.proofs = proofs;
        words = translations.in(Language.of(getLocale()));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title = words.text("review.title", waiting());
        removeAll();
        add(new H1(title));
        if (proofs.waiting() > 0) {
            add(new Notice(
                    Tone.WAIT,
                    words.text("review.proofs"),
                    "",
                    DecisionNews.link("review/proofs", words.text("review.proofs.open"))));
        }
        show(review.page(place(event.getLocation().getQueryParameters())));
    }

    private String waiting() {
        var waiting = review.waiting();
        return waiting > ReviewService.MOST_COUNTED
                ? words.text("review.many", String.valueOf(ReviewService.MOST_COUNTED))
                : String.valueOf(waiting);
    }

    private static InboxPlace place(QueryParameters asked) {
        return asked.getSingleParameter("after")
                .flatMap(ClaimNumber::read)
                .<InboxPlace>map(InboxPlace.After::new)
                .or(() -> asked.getSingleParameter("before")
                        .flatMap(ClaimNumber::read)
                        .map(InboxPlace.Before::new))
                .orElseGet(InboxPlace.Start::new);
    }

    private void show(InboxPage page) {
        if (page.claims().isEmpty()) {
            add(new Paragraph(words.text("review.none")));
            return;
        }
        var card = new Div(table(page));
        card.addClassName("card");
        add(card);
        if (page.older() || page.newer()) {
            add(pages(page));
        }
    }

    private DataTable<InboxListing> table(InboxPage page) {
        var table = new DataTable<InboxListing>(words.text("review.queue"))
                .text(words.text("review.received"), claim -> words.day(claim.receivedAt()))
                .column(words.text("review.number"), ReviewQueueView::link)
                .column(words.text("review.form"), this::form, "wide")
                .text(words.text("review.beneficiary"), InboxListing::beneficiaryName)
                .number(words.text("review.total"), claim -> words.chf(claim.total()));
        table.setRows(page.claims());
        return table;
    }

    private static Anchor link(InboxListing claim) {
        var link = new Anchor("review/" + claim.number(), claim.number().text());
        link.addClassName("strong");
        return link;
    }

    private Component form(InboxListing claim) {
        var form = new Div(new Span(words.text(claim.form().title())));
        var period = claim.period();
        if (period != null) {
            var under = new Span(words.period(period));
            under.addClassName("sub");
            form.add(under);
        }
        return form;
    }

    private Nav pages(InboxPage page) {
        var pages = new Nav();
        pages.setAriaLabel(words.text("review.pages"));
        pages.addClassNames("actions", "apart");
        if (page.older()) {
            pages.add(page("before", page.claims().getFirst(), "review.older"));
        }
        if (page.newer()) {
            pages.add(page("after", page.claims().getLast(), "review.newer"));
        }
        return pages;
    }

    private Anchor page(String side, InboxListing claim, String text) {
        var link = new Anchor("review?" + side + "=" + claim.number(), words.text(text));
        link.addClassName("btn");
        return link;
    }
}
