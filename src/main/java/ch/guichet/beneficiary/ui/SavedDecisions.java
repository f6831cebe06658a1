package ch.guichet.beneficiary.ui;

import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
import ch.guichet.beneficiary.DecisionService;
import ch.guichet.beneficiary.StaleDecision;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Reading;
import ch.guichet.shell.Card;
import ch.guichet.shell.Focus;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Prompt;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The decision numbers saved for a beneficiary, to be changed and deleted (guide 4.2). */
class SavedDecisions extends Card {

    private final transient BeneficiaryId person;
    private final transient BeneficiaryService beneficiaries;
    private final transient DecisionService changes;
    private final Div message = new Div();
    private final Div content = new Div();
    private transient @Nullable DecisionForm form;
    private transient @Nullable Decision changed;

    SavedDecisions(BeneficiaryId person, BeneficiaryService beneficiaries, DecisionService changes) {
        super(UI.getCurrentOrThrow().getTranslation("decision.saved"));
        this.person = person;
        this.beneficiaries = beneficiaries;
        this.changes = changes;
        add(message, content);
        show();
    }

    /** Puts aside what was typed, and says which decision is being changed. */
    @Nullable
    Decision keep() {
        if (form != null) {
            form.keep();
        }
        return changed;
    }

    void restore(Decision decision) {
        open(decision).restore();
    }

    private void show() {
        form = null;
        changed = null;
        var saved = beneficiaries.decisions(person);
        content.removeAll();
        content.add(
                saved.isEmpty() ? new Paragraph(getTranslation("decision.none")) : new Entries<>(saved, this::entry));
    }

    private ListItem entry(Decision decision) {
        var number = new Span(decision.number().toString());
        number.addClassName("strong");
        var name = new Div(number);
        if (!decision.description().isEmpty()) {
            var description = new Span(decision.description());
            description.addClassName("sub");
            name.add(description);
        }
        var delete = button("decision.delete", decision, this::askToDelete);
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new ListItem(name, new Actions(button("decision.change", decision, this::open), delete));
    }

    /** A button whose name says of which decision it speaks. */
    private Button button(String key, Decision decision, Consumer<Decision> deed) {
        var text = getTranslation(key);
        var button = new Button(text, press -> deed.accept(decision));
        button.setAriaLabel(getTranslation("decision.deed", text, decision.number()));
        return button;
    }

    private DecisionForm open(Decision decision) {
        message.removeAll();
        var opened = new DecisionForm(decision, new DecisionForm.Host() {
            @Override
            public Reading<Decision> keep(DecisionNumber number, String description) {
                return changes.change(person, decision, number, description);
            }

            @Override
            public void kept(Decision kept) {
                list(new Notice(Tone.OK, getTranslation("decision.kept", kept.number()), ""));
            }

            @Override
            public void givenUp() {
                list();
            }
        });
        content.removeAll();
        content.add(opened);
        form = opened;
        changed = decision;
        focus();
        return opened;
    }

    private void askToDelete(Decision decision) {
        var prompt = new Prompt(
                getTranslation("decision.delete.ask"),
                new Paragraph(decision.number() + " " + decision.description()),
                new Paragraph(getTranslation("decision.delete.drafts")),
                new Paragraph(getTranslation("decision.delete.sent")));
        var keep = new Button(getTranslation("decision.delete.keep"), press -> prompt.close());
        var delete = new Button(getTranslation("decision.delete"), press -> {
            prompt.close();
            delete(decision);
        });
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        prompt.answers(keep, delete).open();
    }

    private void delete(Decision decision) {
        try {
            changes.delete(person, decision);
            list(new Notice(Tone.OK, getTranslation("decision.deleted", decision.number()), ""));
        } catch (StaleDecision stale) {
            list(new Notice(Tone.NO, getTranslation("decision.stale"), getTranslation("decision.stale.again")));
        }
    }

    private void list(Notice... said) {
        message.removeAll();
        show();
        for (var notice : said) {
            message.add(notice.announced());
        }
        focus();
    }

    private void focus() {
        Focus.on(this);
    }
}
