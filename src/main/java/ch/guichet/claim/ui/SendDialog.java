package ch.guichet.claim.ui;

import ch.guichet.claim.SavedDraft;
import ch.guichet.common.Words;
import ch.guichet.form.Problem;
import ch.guichet.form.Proof;
import ch.guichet.shell.Prompt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The last moment before a claim is sent, in the guide's words; warnings are confirmed here, one by one. */
class SendDialog extends Prompt {

    private final transient List<Checkbox> confirmations;
    private final Paragraph missing = new Paragraph();

    /** @param said how a warning is told, with the place it is about */
    SendDialog(
            List<Problem> warnings,
            Function<Problem, String> said,
            List<Proof> proofs,
            SavedDraft<?> draft,
            Words words,
            Consumer<List<Problem>> confirmed,
            Runnable cancelled) {
        super(
                words.text("claim.confirm.title"),
                new Paragraph(words.text("claim.confirm")),
                new Paragraph(
                        new Span(words.text("claim.confirm.after") + " "),
                        strong(words.text("claim.confirm.final")),
                        new Span(words.text("claim.confirm.doubt"))));
        if (!proofs.isEmpty()) {
            var list = new ProofList(words);
            list.show(proofs);
            add(new Paragraph(words.text("claim.confirm.proofs", draft.files().size())), list);
        }
        confirmations = warnings.stream()
                .map(warning -> new Checkbox(words.text("claim.confirm.warning", said.apply(warning))))
                .toList();
        confirmations.forEach(this::add);
        missing.addClassName("err");
        missing.getElement().setAttribute("role", "alert");
        add(missing);
        var cancel = new Button(words.text("claim.confirm.cancel"), press -> cancel(cancelled));
        var send = new Button(words.text("claim.confirm.send"));
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(press -> {
            if (confirmations.stream().allMatch(Checkbox::getValue)) {
                close();
                confirmed.accept(warnings);
            } else {
                missing.setText(words.text("claim.confirm.missing"));
                send.setEnabled(true);
            }
        });
        addDialogCloseActionListener(escape -> cancel(cancelled));
        answers(cancel, send);
    }

    private void cancel(Runnable cancelled) {
        close();
        cancelled.run();
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("bold");
        return span;
    }
}
