package ch.guichet.claim.ui;

import ch.guichet.claim.SavedDraft;
import ch.guichet.common.Words;
import ch.guichet.form.Problem;
import ch.guichet.form.Proof;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The last moment before a claim is sent, in the guide's words; warnings are confirmed here, one by one. */
class SendDialog extends Dialog {

    private final transient Words words;
    private final transient List<Checkbox> confirmations;
    private final Paragraph missing = new Paragraph();

    SendDialog(
            List<Problem> warnings,
            List<Proof> proofs,
            SavedDraft<?> draft,
            Words words,
            Consumer<List<Problem>> confirmed,
            Runnable cancelled) {
        this.words = words;
        setHeaderTitle(words.text("claim.confirm.title"));
        setCloseOnOutsideClick(false);
        var last = new Paragraph(
                new Span(words.text("claim.confirm.after") + " "),
                strong(words.text("claim.confirm.final")),
                new Span(words.text("claim.confirm.doubt")));
        add(new Paragraph(words.text("claim.confirm")), last);
        if (!proofs.isEmpty()) {
            var list = new ProofList(words);
            list.show(proofs);
            add(new H3(words.text("claim.confirm.proofs", draft.files().size())), list);
        }
        confirmations = warnings.stream().map(this::confirmation).toList();
        confirmations.forEach(this::add);
        missing.addClassName("err");
        missing.getElement().setAttribute("role", "alert");
        add(missing);
        var cancel = new Button(words.text("claim.confirm.cancel"), press -> {
            close();
            cancelled.run();
        });
        var send = new Button(words.text("claim.confirm.send"));
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(press -> {
            if (allConfirmed()) {
                close();
                confirmed.accept(warnings);
            } else {
                missing.setText(words.text("claim.confirm.missing"));
                send.setEnabled(true);
            }
        });
        addDialogCloseActionListener(escape -> {
            close();
            cancelled.run();
        });
        getFooter().add(cancel, send);
    }

    private Checkbox confirmation(Problem warning) {
        var text = words.text(warning.key(), warning.arguments().toArray());
        return new Checkbox(words.text("claim.confirm.warning", text));
    }

    private boolean allConfirmed() {
        return confirmations.stream().allMatch(Checkbox::getValue);
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("strong");
        return span;
    }
}
