package ch.guichet.claim.ui;

import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Words;
import ch.guichet.form.ClaimForm;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** « Sélectionner une facture »: the forms of the registry, in its order. */
class FormMenu extends UnorderedList {

    /** @param open whether the forms can be chosen yet; otherwise they are only named */
    FormMenu(ClaimForms forms, boolean open, Words words) {
        addClassName("forms");
        forms.offered().forEach(form -> add(new ListItem(open ? link(form, words) : closed(form, words))));
    }

    private static Anchor link(ClaimForm<?> form, Words words) {
        return new Anchor("form/" + form.name(), name(form, words));
    }

    private static Div closed(ClaimForm<?> form, Words words) {
        var closed = new Div(name(form, words));
        closed.addClassName("closed");
        return closed;
    }

    private static Span name(ClaimForm<?> form, Words words) {
        var number = new Span("- " + form.number());
        number.addClassName("number");
        // the line may break before the number
        return new Span(new Span(words.text(form.title())), new Text(" "), number);
    }
}
