package ch.guichet.claim.ui;

import ch.guichet.claim.Dossier;
import ch.guichet.claim.Revision;
import ch.guichet.common.Words;
import ch.guichet.form.Answers;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.ui.CalculationTable;
import ch.guichet.form.ui.FormDisplay;
import ch.guichet.shell.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A sent claim to read: where it stands, what was sent, what it comes to, its copies and its history. */
class ClaimDisplay extends Div {

    ClaimDisplay(Dossier dossier, Words words) {
        var claim = dossier.claim();
        var sent = dossier.latest();
        var lead = new Paragraph(words.text("claim.lead", claim.number(), words.day(claim.receivedAt())));
        lead.addClassName("lead");
        add(
                new Paragraph(new Anchor(".", words.text("claim.back"))),
                new H1(words.text(claim.form().title())),
                lead,
                new Paragraph(Statuses.tag(claim.status(), words)));
        dossier.message().ifPresent(message -> add(message(message, words)));
        var left = new Div(
                answers(claim.form(), sent, words),
                new Card(
                        words.text("claim.calculation"),
                        new CalculationTable(claim.form().name(), sent.lines(), sent.total(), words)));
        var right = new Div(
                new Card(words.text("claim.parties"), new PartiesList(sent.parties(), words)),
                new Card(
                        words.text("claim.copies"),
                        Copies.revisions("claim", claim.number(), dossier.revisions(), words)),
                documents(dossier, words),
                new Card(words.text("claim.history"), new EventList(dossier.events(), words)));
        var columns = new Div(left, right);
        columns.addClassName("two");
        add(columns);
    }

    private static Card message(String message, Words words) {
        var text = new Paragraph(message);
        text.addClassName("block");
        return new Card(words.text("claim.message"), text);
    }

    private static Card documents(Dossier dossier, Words words) {
        var files = dossier.latest().files();
        return new Card(
                words.text("claim.documents"),
                files.isEmpty()
                        ? new Paragraph(words.text("claim.documents.none"))
                        : Copies.documents("claim", dossier.claim().number(), files, words));
    }

    private static <C extends Record> Card answers(ClaimForm<C> form, Revision sent, Words words) {
        var definition = form.definition();
        var card = new Card(
                words.text("claim.declaration"),
                new FormDisplay(
                        new Answers(words).of(definition, definition.type().cast(sent.content()))));
        if (!sent.remark().isEmpty()) {
            card.add(new RemarkText(sent.remark(), words));
        }
        return card;
    }
}
