package ch.guichet.claim.ui;

import ch.guichet.claim.ClaimCheck;
import ch.guichet.claim.SavedDraft;
import ch.guichet.common.Text;
import ch.guichet.common.Words;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.shell.Card;
import ch.guichet.shell.field.Live;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import java.util.List;
import java.util.function.Consumer;

/** « Remarque »: free text to the office. */
class RemarkField extends Card {

    private final transient Words words;
    private final TextArea field;

    RemarkField(String remark, Words words, Consumer<String> changed) {
        super(words.text("claim.remark"));
        this.words = words;
        field = new TextArea(words.text("claim.remark.label"));
        field.setValue(remark);
        field.setHelperText(words.text("claim.remark.hint", SavedDraft.LONGEST_REMARK));
        field.addThemeVariants(TextAreaVariant.LUMO_HELPER_ABOVE_FIELD);
        field.setManualValidation(true);
        field.setWidthFull();
        field.setMinRows(3);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(Text.block(change.getValue()));
            }
        });
        Live.onPause(field, typed -> changed.accept(Text.block(typed)));
        add(field);
    }

    boolean owns(Path path) {
        return path.equals(ClaimCheck.REMARK);
    }

    Component target() {
        return field;
    }

    void showProblems(List<Problem> problems) {
        var mine = problems.stream().filter(problem -> owns(problem.path())).findFirst();
        field.setInvalid(mine.isPresent());
        field.setErrorMessage(mine.map(
                        problem -> words.text(problem.key(), problem.arguments().toArray()))
                .orElse(""));
    }
}
