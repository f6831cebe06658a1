package ch.guichet.review.ui;

import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.Dossier;
import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.Term;
import ch.guichet.common.Text;
import ch.guichet.common.Words;
import ch.guichet.shell.Prompt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The last moment before a decision: what follows from it, and the message where it needs one. */
class DecisionDialog extends Prompt {

    private final transient ClaimAction action;
    private final transient Words words;
    private final TextArea message = new TextArea();
    private final OpenAmounts amounts;
    private final Button confirm;

    /** What was typed when the dialog was left without a decision. */
    record Begun(String message, Map<Integer, String> amounts) {

        static final Begun NOTHING = new Begun("", Map.of());
    }

    DecisionDialog(ClaimAction action, Dossier dossier, Begun begun, Words words, Consumer<Verdict> confirmed) {
        super(words.text("review.ask." + action, dossier.claim().number()));
        this.action = action;
        this.words = words;
        confirm = new Button(words.text("review.confirm." + action), press -> confirm(confirmed));
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        amounts = new OpenAmounts(dossier.claim().form().name(), dossier.latest(), begun.amounts(), words);
        add(new Paragraph(words.text("review.then." + action)));
        if (action == ClaimAction.ACCEPT) {
            add(
                    amounts.isEmpty()
                            ? new Paragraph(words.text(
                                    "review.open.total", dossier.claim().total()))
                            : amounts);
        }
        if (action.needsMessage()) {
            add(message(dossier.latest().language(), begun.message()));
        }
        answers(new Button(words.text("review.cancel"), press -> close()), confirm);
    }

    Begun begun() {
        return new Begun(message.getValue(), amounts.typed());
    }

    private TextArea message(Language reader, String typed) {
        var language = reader.locale().getDisplayLanguage(words.language().locale());
        message.setLabel(words.text("review.message"));
        message.setHelperText(words.text("review.message.hint", language, ClaimService.LONGEST_MESSAGE));
        message.setRequiredIndicatorVisible(true);
        message.setManualValidation(true);
        message.setMinRows(5);
        message.setWidthFull();
        message.setValue(typed);
        message.setAutofocus(true);
        message.addValueChangeListener(written -> message.setInvalid(false));
        // Escape takes the field away before it tells what was typed, unless it is left first
        message.getElement().executeJs("this.addEventListener('keydown', key => key.key === 'Escape' && this.blur())");
        return message;
    }

    private void confirm(Consumer<Verdict> confirmed) {
        var written = Text.block(message.getValue());
        if (action.needsMessage() && written.isEmpty()) {
            object(words.text("form.required", new Term("review.message")));
        } else if (written.length() > ClaimService.LONGEST_MESSAGE) {
            object(words.text("form.text.long", ClaimService.LONGEST_MESSAGE, written.length()));
        } else {
            decide(written, confirmed);
        }
    }

    private void decide(String written, Consumer<Verdict> confirmed) {
        var fixed = action == ClaimAction.ACCEPT ? amounts.read() : Optional.of(Map.<Integer, Chf>of());
        confirm.setEnabled(fixed.isEmpty());
        fixed.ifPresent(open -> {
            close();
            confirmed.accept(new Verdict(action, written, open));
        });
    }

    private void object(String problem) {
        message.setErrorMessage(problem);
        message.setInvalid(true);
        message.focus();
        confirm.setEnabled(true);
    }
}
