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

        void chosen(Decision saved);
    }

    private final transient BeneficiaryService beneficiaries;
    private final transient Words words;
    private final transient Change change;
    private final ChoiceField<Decision> saved = new ChoiceField<>();
    private final ReadField<DecisionNumber> number;
    private final TextField description;
    private final Checkbox keep;
    private boolean wasChosen;

    DecisionFields(Heading heading, BeneficiaryService beneficiaries, Words words, Change change) {
        this.beneficiaries = beneficiaries;
        this.words = words;
        this.change = change;
        number = ReadField.decisionNumber(words.text("claim.decision"));
        number.setHelperText(words.text("claim.decision.hint"));
        number.setRequiredIndicatorVisible(true);
        number.setValue(heading.shownDecision());
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
        renew(heading);
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
        if (!saved.isEmpty() || wasChosen) {
            number.setValue("");
            description.setValue("");
            tell(true, "", "");
        }
        offer(savedFor(beneficiary));
    }

    /** Offers what is saved by now; a number that was chosen and is saved no longer is asked for again. */
    void renew(Heading heading) {
        var person = heading.beneficiary();
        var decisions = savedFor(person);
        // without the person there is nobody yet to ask for a number of
        var gone = heading.isDecisionGone(decisions)
                && person != null
                && beneficiaries.find(person).isPresent();
        wasChosen = heading.savedDecision() != null;
        if (gone) {
            number.setValue("");
        }
        offer(decisions);
        if (gone) {
            number.refuse(words.text("claim.decision.gone", heading.shownDecision()));
        }
    }

    private List<Decision> savedFor(@Nullable BeneficiaryId beneficiary) {
        return beneficiary == null ? List.of() : beneficiaries.decisions(beneficiary);
    }

    /** The number in the field is chosen when it is among those saved. */
    private void offer(List<Decision> decisions) {
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
        if (decision == null) {
            tell(true, "", "");
            number.focus();
        } else {
            wasChosen = true;
            change.chosen(decision);
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
            wasChosen = false;
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
}
