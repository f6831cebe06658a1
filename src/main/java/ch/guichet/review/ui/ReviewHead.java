package ch.guichet.review.ui;

import ch.guichet.claim.Claim;
import ch.guichet.claim.ui.Statuses;
import ch.guichet.common.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Which claim it is, whose, since when, and where it stands. */
class ReviewHead extends Div {

    ReviewHead(Claim claim, Words words) {
        var lead = new Paragraph(words.text(
                "review.lead",
                claim.number(),
                claim.beneficiaryName(),
                claim.avsNumber(),
                words.day(claim.receivedAt())));
        lead.addClassName("lead");
        add(
                new Paragraph(new Anchor("review", words.text("review.back"))),
                new H1(words.text(claim.form().title())),
                lead,
                new Paragraph(Statuses.tag(claim.status(), words)));
    }
}
