package ch.guichet.beneficiary.ui;

import ch.guichet.beneficiary.Decision;
import ch.guichet.beneficiary.StaleDecision;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Reading;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.KeptValues;
import ch.guichet.shell.Prompt;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.Problems;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** Asks for the number of a saved decision and for what the person calls it. */
class DecisionForm extends Div {

    /** Where what was typed goes. */
    interface Host {

        /** Keeps it; a refusal concerns the number. */
        Reading<Decision> keep(DecisionNumber number, String description);

        void kept(Decision decision);

        void givenUp();
    }

    private final transient Decision decision;
    private final transient Host host;
    private final Div message = new Div();
    private final ErrorSummary summary = new ErrorSummary();
    private final ReadField<DecisionNumber> number = ReadField.decisionNumber(getTranslation("claim.decision"));
    private final ReadField<String> description =
            ReadField.line(getTranslation("claim.decision.description"), Decision.LONGEST_DESCRIPTION);
    private final KeptValues typed = new KeptValues(DecisionForm.class, Stream.of(number, description));

    DecisionForm(Decision decision, Host host) {
        this.decision = decision;
        this.host = host;
        number.show(decision.number());
        number.setHelperText(getTranslation("claim.decision.hint"));
        number.addClassName("c3");
        description.show(decision.description());
        description.setHelperText(getTranslation("claim.decision.description.hint"));
        description.addClassName("c3");
        var grid = new Div(number, description);
        grid.addClassName("grid");
        var save = new Button(getTranslation("beneficiary.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(save, grid);
        var cancel = new Button(getTranslation("beneficiary.cancel"), press -> host.givenUp());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Actions(save, cancel);
        add(message, summary, grid, actions);
    }

    void keep() {
        typed.keep();
    }

    void restore() {
        typed.restore();
    }

    private void save() {
        message.removeAll();
        var problems = new Problems();
        var read = problems.read(number);
        var words = problems.accepted(description, description.reading());
        problems.show(summary);
        if (problems.isEmpty()) {
            var wanted = read.orElseThrow();
            if (wanted.isUsual() || wanted.equals(decision.number())) {
                keep(wanted, words.orElseThrow());
            } else {
                askAgain(() -> keep(wanted, words.orElseThrow()));
            }
        }
    }

    /** A number of another shape is possible, and mostly a slip. */
    private void askAgain(Runnable keep) {
        var prompt =
                new Prompt(getTranslation("decision.unusual"), new Paragraph(getTranslation("claim.decision.unusual")));
        var mend = new Button(getTranslation("decision.unusual.mend"), press -> prompt.close());
        var save = new Button(getTranslation("decision.unusual.save"), press -> {
            prompt.close();
            keep.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        prompt.answers(mend, save).open();
    }

    /** Whoever comes too late is told, and sees what they typed until they leave. */
    private void keep(DecisionNumber wanted, String words) {
        var problems = new Problems();
        try {
            problems.accepted(number, host.keep(wanted, words)).ifPresent(host::kept);
        } catch (StaleDecision stale) {
            message.add(new TooLate(
                    getTranslation("decision.stale"),
                    getTranslation("decision.stale.why"),
                    getTranslation("decision.stale.back"),
                    host::givenUp));
        }
        problems.show(summary);
    }
}
