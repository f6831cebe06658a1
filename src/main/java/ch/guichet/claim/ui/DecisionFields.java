package ch.guichet.claim.ui;

import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
import ch.guichet.claim.Heading;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Text;
import ch.guichet.common.Words;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision a claim rests on: one that was saved for the beneficiary, or a new number that may be saved. */
class DecisionFields extends Div {

    /** Told what was chosen or typed. */
    interface Change {
        void decided(String number, String description, boolean keep);
    }

    private final transient BeneficiaryService beneficiaries;
    private final transient Words words;
    private final transient Change change;
    private final Select<Decision> saved = new Select<>();
    private final ReadField<DecisionNumber> number;
    private final TextField description;
    private final Checkbox keep;

    DecisionFields(Heading heading, BeneficiaryService beneficiaries, Words words, Change change) {
        this.beneficiaries = beneficiaries;
        this.words = words;
        this.change = change;
        number = ReadField.decisionNumber(words.text("claim.decision"));
        number.setHelperText(words.text("claim.decision.hint"));
        number.setRequiredIndicatorVisible(true);
        number.setValue(shown(heading.decision()));
        description = new TextField(words.text("claim.decision.description"));
        description.setHelperText(words.text("claim.decision.description.hint"));
        description.setManualValidation(true);
        description.setValue(heading.description());
        keep = new Checkbox(words.text("claim.decision.keep"), heading.keepDecision());
        saved.setLabel(words.text("claim.decision.saved"));
        saved.setEmptySelectionAllowed(true);
        saved.setEmptySelectionCaption(words.text("claim.decision.other"));
        saved.setItemLabelGenerator(this::label);
        saved.addClassName("c6");
        number.addClassName("c3");
        description.addClassName("c3");
        keep.addClassName("c6");
        addClassNames("grid", "c6");
        add(saved, number, description, keep);
        offer(heading.beneficiary());
        saved.addValueChangeListener(choice -> {
            if (choice.isFromClient()) {
                choose(choice.getValue());
            }
        });
        number.addValueChangeListener(typed -> tell(typed.isFromClient()));
        description.addValueChangeListener(typed -> tell(typed.isFromClient()));
        keep.addValueChangeListener(ticked -> tell(ticked.isFromClient()));
    }

    TextField number() {
        return number;
    }

    TextField description() {
        return description;
    }

    /** Offers the numbers saved for somebody; the one in the field is chosen when it is among them. */
    void offer(@Nullable BeneficiaryId beneficiary) {
        List<Decision> decisions = beneficiary == null ? List.of() : beneficiaries.decisions(beneficiary);
        saved.setItems(decisions);
        decisions.stream()
                .filter(decision -> decision.number().equals(number.read().orElse(null)))
                .findFirst()
                .ifPresent(saved::setValue);
        saved.setVisible(!decisions.isEmpty());
        showFields();
    }

    private void choose(@Nullable Decision decision) {
        number.accept();
        number.setValue(decision == null ? "" : decision.number().toString());
        description.setValue(decision == null ? "" : decision.description());
        keep.setValue(false);
        showFields();
        tell(true);
        if (decision == null) {
            number.focus();
        }
    }

    private void showFields() {
        var typed = saved.isEmpty();
        number.setVisible(typed);
        description.setVisible(typed);
        keep.setVisible(typed);
    }

    private void tell(boolean fromPerson) {
        if (fromPerson) {
            var typed = number.read().map(DecisionNumber::characters).orElse(Text.line(number.getValue()));
            change.decided(typed, Text.line(description.getValue()), keep.getValue());
        }
    }

    private String label(@Nullable Decision decision) {
        if (decision == null) {
            return words.text("claim.decision.other");
        }
        return decision.description().isEmpty()
                ? decision.number().toString()
                : decision.number() + " · " + decision.description();
    }

    private static String shown(String stored) {
        return DecisionNumber.read(stored).value().map(DecisionNumber::toString).orElse(stored);
    }
}
