package ch.guichet.claim.ui;

import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.claim.DraftListing;
import ch.guichet.claim.DraftService;
import ch.guichet.common.Words;
import ch.guichet.shell.Card;
import ch.guichet.shell.Focus;
import ch.guichet.shell.Prompt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** The forms begun and not yet sent: continue or delete. */
class DraftList extends Card {

    private final transient DraftService drafts;
    private final transient List<Beneficiary> people;
    private final transient List<Beneficiary> gone;
    private final transient Words words;

    DraftList(
            List<DraftListing> begun,
            List<Beneficiary> people,
            List<Beneficiary> gone,
            DraftService drafts,
            Words words) {
        super(words.text("guichet.drafts"));
        this.people = people;
        this.gone = gone;
        this.drafts = drafts;
        this.words = words;
        begun.forEach(draft -> add(row(draft)));
    }

    private Div row(DraftListing draft) {
        var title = title(draft);
        var when = new Span(words.text("guichet.drafts.changed", draft.changedAt()));
        when.addClassName("sub");
        var name = new Div(new Span(title), when);
        if (isFor(draft, gone)) {
            var hint = new Span(words.text("guichet.drafts.gone"));
            hint.addClassName("sub");
            name.add(hint);
        }
        var open = new Anchor("draft/" + draft.address(), words.text("guichet.drafts.continue"));
        open.addClassName("btn");
        open.getElement()
                .setAttribute("aria-label", words.text("guichet.drafts.continue.label", title, draft.changedAt()));
        var row = new Div();
        var delete = new Button(words.text("guichet.drafts.delete"), press -> ask(draft, row));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        delete.setAriaLabel(words.text("guichet.drafts.delete.label", title, draft.changedAt()));
        var actions = new Div(open, delete);
        actions.addClassName("actions");
        row.add(name, actions);
        row.addClassNames("draft-row");
        return row;
    }

    /** With the name of the person it is for, when there are several or one may claim for them no longer. */
    private String title(DraftListing draft) {
        var form = words.text(draft.form().title());
        return Stream.concat(people.size() > 1 ? people.stream() : Stream.of(), gone.stream())
                .filter(person -> person.id().equals(draft.beneficiary()))
                .map(person -> form + ", " + person.name())
                .findFirst()
                .orElse(form);
    }

    private static boolean isFor(DraftListing draft, List<Beneficiary> people) {
        return people.stream().anyMatch(person -> person.id().equals(draft.beneficiary()));
    }

    private void ask(DraftListing draft, Div row) {
        var title = title(draft);
        var prompt = new Prompt(
                words.text("guichet.drafts.ask"),
                new Paragraph(words.text("guichet.drafts.ask.which", title, draft.changedAt())));
        var keep = new Button(words.text("guichet.drafts.keep"), press -> prompt.close());
        var delete = new Button(words.text("guichet.drafts.delete"), press -> {
            prompt.close();
            drafts.delete(draft.address());
            row.removeFromParent();
            Focus.on(this);
            if (getChildren().noneMatch(Div.class::isInstance)) {
                removeAll();
                add(new Paragraph(words.text("guichet.drafts.deleted")));
            }
        });
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        prompt.answers(keep, delete).open();
    }
}
