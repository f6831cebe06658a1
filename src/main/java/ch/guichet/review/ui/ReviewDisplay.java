package ch.guichet.review.ui;

import ch.guichet.claim.Claim;
import ch.guichet.claim.Dossier;
import ch.guichet.claim.Revision;
import ch.guichet.claim.ui.Copies;
import ch.guichet.claim.ui.EventList;
import ch.guichet.claim.ui.PartiesList;
import ch.guichet.claim.ui.RemarkText;
import ch.guichet.common.Words;
import ch.guichet.file.StoredFile;
import ch.guichet.form.Answers;
import ch.guichet.form.Change;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Problem;
import ch.guichet.form.ui.CalculationTable;
import ch.guichet.form.ui.FormDisplay;
import ch.guichet.shell.Card;
import ch.guichet.shell.DataTable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Everything there is about a claim: what changed and what was declared on the left, who, papers and history on the right. */
class ReviewDisplay extends Div {

    private static final String SIDE = "review";

    private final transient Dossier dossier;
    private final transient Words words;

    ReviewDisplay(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
        addClassName("desk");
        var claim = dossier.claim();
        var sent = dossier.latest();
        var left = new Div();
        if (!dossier.doubles().isEmpty()) {
            left.add(doubles());
        }
        if (!sent.confirmed().isEmpty()) {
            left.add(confirmed(sent.confirmed()));
        }
        if (dossier.revisions().size() > 1) {
            left.add(changes());
        }
        left.add(
                new Card(
                        words.text("claim.calculation"),
                        new CalculationTable(claim.form().name(), sent.lines(), sent.total(), words)),
                answers(claim.form(), sent));
        var right = new Div(
                new Card(words.text("claim.parties"), new PartiesList(sent.parties(), words)),
                documents(claim),
                new Card(
                        words.text("claim.copies"), Copies.revisions(SIDE, claim.number(), dossier.revisions(), words)),
                new Card(words.text("claim.history"), new EventList(dossier.events(), words)));
        add(left, right);
    }

    private Card doubles() {
        var list = new UnorderedList();
        dossier.doubles().stream()
                .map(number -> new Anchor("review/" + number, words.text("review.doubles.open", number)))
                .forEach(link -> list.add(new ListItem(link)));
        return new Card(words.text("review.doubles"), new Paragraph(words.text("review.doubles.why")), list);
    }

    private String text(Problem problem) {
        return words.text(problem.key(), problem.arguments().toArray());
    }

    private Card confirmed(List<Problem> warnings) {
        var list = new UnorderedList();
        warnings.stream().map(this::text).distinct().forEach(text -> list.add(new ListItem(text)));
        return new Card(words.text("review.confirmed"), list);
    }

    private Card changes() {
        var before = dossier.revisions().get(dossier.revisions().size() - 2);
        var heading = words.text("review.changes", before.number());
        var changes = new Changes(words).between(dossier.claim().form(), before, dossier.latest());
        if (changes.isEmpty()) {
            return new Card(heading, new Paragraph(words.text("review.changes.none")));
        }
        var table = new DataTable<Change>(heading)
                .text(words.text("review.change.what"), Change::label, "wide")
                .column(words.text("review.change.before"), change -> value(change.before()), "n", "compared")
                .column(words.text("review.change.after"), change -> value(change.after()), "n", "compared");
        table.setRows(changes);
        return new Card(heading, table);
    }

    private static Div value(String text) {
        var value = new Div(text.isEmpty() ? "–" : text);
        value.addClassName("block");
        return value;
    }

    private <C extends Record> Card answers(ClaimForm<C> form, Revision sent) {
        var definition = form.definition();
        var card = new Card(
                words.text("review.declaration"),
                new FormDisplay(
                        new Answers(words).of(definition, definition.type().cast(sent.content()))));
        if (!sent.remark().isEmpty()) {
            card.add(new RemarkText(sent.remark(), words));
        }
        return card;
    }

    private Card documents(Claim claim) {
        var now = dossier.latest().files();
        var card = new Card(
                words.text("claim.documents"),
                now.isEmpty()
                        ? new Paragraph(words.text("claim.documents.none"))
                        : Copies.documents(SIDE, claim.number(), now, words));
        var earlier = earlier(now);
        if (!earlier.isEmpty()) {
            card.add(
                    new H3(words.text("review.documents.earlier")),
                    Copies.documents(SIDE, claim.number(), earlier, words));
        }
        return card;
    }

    /** What a correction left out. */
    private List<StoredFile> earlier(List<StoredFile> now) {
        return dossier.revisions().stream()
                .flatMap(revision -> revision.files().stream())
                .filter(file -> !now.contains(file))
                .distinct()
                .toList();
    }
}
