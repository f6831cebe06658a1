package ch.guichet.claim.ui;

import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
import ch.guichet.claim.Heading;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Text;
import ch.guichet.common.Words;
import ch.guichet.shell.field.ChoiceField;
import ch.guichet.shell.field.Live;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
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
    private final ChoiceField<Decision> saved = new ChoiceField<>();
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
        description.addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        description.setManualValidation(true);
        description.setValue(heading.description());
        keep = new Checkbox(words.text("claim.decision.keep"), heading.keepDecision());
        saved.setLabel(words.text("claim.decision"));
        saved.setRequiredIndicatorVisible(true);
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
        number.addValueChangeListener(left -> tell(left.isFromClient(), left.getValue(), description.getValue()));
        Live.onPause(number, typed -> tell(true, typed, description.getValue()));
        description.addValueChangeListener(left -> tell(left.isFromClient(), number.getValue(), left.getValue()));
        Live.onPause(description, typed -> tell(true, number.getValue(), typed));
        keep.addValueChangeListener(ticked -> tell(ticked.isFromClient(), number.getValue(), description.getValue()));
    }

    TextField number() {
        return number;
    }

    TextField description() {
        return description;
    }

    /** Offers the numbers of another beneficiary; one that was saved for the former is not theirs. */
    void offerTo(@Nullable BeneficiaryId beneficiary) {
        if (!saved.isEmpty()) {
            number.setValue("");
            description.setValue("");
            tell(true, "", "");
        }
        offer(beneficiary);
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
        number.setLabel(words.text(decisions.isEmpty() ? "claim.decision" : "claim.decision.other"));
        showFields();
    }

    private void choose(@Nullable Decision decision) {
        number.accept();
        number.setValue(decision == null ? "" : decision.number().toString());
        description.setValue(decision == null ? "" : decision.description());
        keep.setValue(false);
        showFields();
        tell(true, number.getValue(), description.getValue());
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

    private void tell(boolean fromPerson, String numberText, String descriptionText) {
        if (fromPerson) {
            var known = DecisionNumber.read(numberText).value().map(DecisionNumber::characters);
            change.decided(known.orElse(Text.line(numberText)), Text.line(descriptionText), keep.getValue());
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
