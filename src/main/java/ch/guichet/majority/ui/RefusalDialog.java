package ch.guichet.majority.ui;

import ch.guichet.common.Reading;
import ch.guichet.common.Text;
import ch.guichet.common.Words;
import ch.guichet.majority.ProofCase;
import ch.guichet.majority.ProofReviewService;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.Prompt;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** The last moment before a proof is refused: what follows from it, and the reason. */
class RefusalDialog extends Prompt {

    private final transient Words words;
    private final ErrorSummary summary = new ErrorSummary();
    private final TextArea reason = new TextArea();
    private final Button refuse;

    RefusalDialog(ProofCase shown, String typed, Words words, Consumer<String> refused) {
        super(words.text("majority.refuse.ask", shown.person()));
        this.words = words;
        refuse = new Button(words.text("majority.refuse"), press -> refuse(refused));
        refuse.setDisableOnClick(true);
        refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
        write(typed);
        add(
                summary,
                new Paragraph(words.text(shown.represented() ? "majority.refuse.then" : "majority.done.silent")),
                reason);
        answers(new Button(words.text("majority.decision.cancel"), press -> close()), refuse);
        addDialogCloseActionListener(escape -> close());
    }

    /** With the dialog the page's title is no longer that of an error. */
    @Override
    public void close() {
        summary.clear();
        super.close();
    }

    /** What was typed, also when the dialog was left. */
    String typed() {
        return reason.getValue();
    }

    private void write(String typed) {
        reason.setLabel(words.text("majority.reason"));
        reason.setHelperText(words.text("majority.reason.hint", ProofReviewService.LONGEST_MESSAGE));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMinRows(4);
        reason.setWidthFull();
        reason.setValue(typed);
        reason.setAutofocus(true);
        // Escape takes the field away before it tells what was typed, unless it is left first
        reason.getElement().executeJs("this.addEventListener('keydown', key => key.key === 'Escape' && this.blur())");
    }

    private void refuse(Consumer<String> refused) {
        var problems = new Problems();
        var written = problems.accepted(reason, written());
        problems.show(summary);
        refuse.setEnabled(written.isEmpty());
        written.ifPresent(text -> {
            close();
            refused.accept(text);
        });
    }

    private Reading<String> written() {
        var text = Text.block(reason.getValue());
        if (text.isEmpty()) {
            return Reading.refused("field.required", reason.getLabel());
        }
        return text.length() > ProofReviewService.LONGEST_MESSAGE
                ? Reading.refused("form.text.long", ProofReviewService.LONGEST_MESSAGE, text.length())
                : Reading.of(text);
    }
}
