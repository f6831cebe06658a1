package ch.guichet.claim.ui;

import ch.guichet.claim.DraftListing;
import ch.guichet.claim.DraftService;
import ch.guichet.common.Words;
import ch.guichet.shell.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The forms begun and not yet sent: continue or delete. */
class DraftList extends Card {

    DraftList(List<DraftListing> begun, DraftService drafts, Words words) {
        super(words.text("guichet.drafts"));
        begun.forEach(draft -> add(row(draft, drafts, words)));
    }

    private Div row(DraftListing draft, DraftService drafts, Words words) {
        var title = words.text(draft.form().title());
        var when = new Span(words.text("guichet.drafts.changed", draft.changedAt()));
        when.addClassName("sub");
        var name = new Div(new Span(title), when);
        var open = new Anchor("draft/" + draft.address(), words.text("guichet.drafts.continue"));
        open.addClassName("btn");
        open.getElement()
                .setAttribute("aria-label", words.text("guichet.drafts.continue.label", title, draft.changedAt()));
        var row = new Div();
        var delete = new Button(words.text("guichet.drafts.delete"), press -> {
            drafts.delete(draft.address());
            row.removeFromParent();
            if (getElement().getChildCount() == 1) {
                removeFromParent();
            }
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        delete.setAriaLabel(words.text("guichet.drafts.delete.label", title, draft.changedAt()));
        var actions = new Div(open, delete);
        actions.addClassName("actions");
        row.add(name, actions);
        row.addClassNames("draft-row");
        return row;
    }
}
