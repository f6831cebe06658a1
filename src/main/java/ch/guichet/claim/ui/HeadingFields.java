package ch.guichet.claim.ui;

import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.ClaimCheck;
import ch.guichet.claim.Heading;
import ch.guichet.claim.SavedDraft;
import ch.guichet.common.Words;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.shell.Card;
import ch.guichet.shell.field.ChoiceField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** « Informations personnelles »: for whom, paid to which account, on which decision. */
class HeadingFields extends Card {

    private final transient Words words;
    private final transient Consumer<Heading> changed;
    private final transient BeneficiaryService beneficiaries;
    private final transient Map<Path, Component> fields = new LinkedHashMap<>();
    private final Div grid = new Div();
    private transient Heading heading;

    HeadingFields(SavedDraft<?> draft, BeneficiaryService beneficiaries, Words words, Consumer<Heading> changed) {
        super(words.text("claim.heading"));
        this.beneficiaries = beneficiaries;
        this.words = words;
        this.changed = changed;
        heading = draft.heading();
        var decision = new DecisionFields(
                heading,
                beneficiaries,
                words,
                (number, description, keep) -> change(heading.withDecision(number, description, keep)));
        fields.put(ClaimCheck.BENEFICIARY, beneficiary(beneficiaries.list(), decision));
        fields.put(ClaimCheck.BANK_ACCOUNT, bankAccount(beneficiaries.bankAccounts()));
        fields.put(ClaimCheck.DECISION, decision.number());
        fields.put(ClaimCheck.DESCRIPTION, decision.description());
        grid.add(fields.get(ClaimCheck.BENEFICIARY), fields.get(ClaimCheck.BANK_ACCOUNT), decision);
        grid.addClassName("grid");
        add(grid);
    }

    private Component beneficiary(List<Beneficiary> people, DecisionFields decision) {
        var chosen = people.stream()
                .filter(person -> person.id().equals(heading.beneficiary()))
                .findFirst();
        if (people.size() == 1 && chosen.isPresent()) {
            return new Shown(words.text("claim.beneficiary"), name(chosen.get()));
        }
        var field = new ChoiceField<Beneficiary>(words.text("claim.beneficiary"));
        field.setPlaceholder(words.text("claim.choose"));
        field.setItems(people);
        field.setItemLabelGenerator(person -> person == null ? "" : name(person));
        field.setRequiredIndicatorVisible(true);
        chosen.ifPresent(field::setValue);
        field.addValueChangeListener(choice -> {
            var person = choice.getValue() == null ? null : choice.getValue().id();
            change(heading.withBeneficiary(person));
            decision.offerTo(person);
        });
        field.addClassName("c3");
        return field;
    }

    private Component bankAccount(List<BankAccount> accounts) {
        var chosen = accounts.stream()
                .filter(account -> account.id().equals(heading.bankAccount()))
                .findFirst();
        if (accounts.size() == 1 && chosen.isPresent()) {
            return new Shown(words.text("claim.iban"), chosen.get().iban().toString());
        }
        var field = new ChoiceField<BankAccount>(words.text("claim.iban"));
        field.setPlaceholder(words.text("claim.choose"));
        field.setItems(accounts);
        field.setItemLabelGenerator(account -> account == null ? "" : account.iban() + ", " + account.holder());
        field.setRequiredIndicatorVisible(true);
        chosen.ifPresent(field::setValue);
        if (chosen.isEmpty() && heading.bankAccount() != null) {
            field.setErrorMessage(words.text("claim.iban.gone"));
            field.setInvalid(true);
        }
        if (accounts.isEmpty()) {
            field.setHelperComponent(new Anchor("account/bank-accounts", words.text("bank-account.add")));
        }
        field.addValueChangeListener(choice -> change(heading.withBankAccount(
                choice.getValue() == null ? null : choice.getValue().id())));
        field.addClassName("c3");
        return field;
    }

    /** The accounts may have changed on another page since this one was opened. */
    private void renewBankAccount() {
        var renewed = bankAccount(beneficiaries.bankAccounts());
        grid.replace(fields.put(ClaimCheck.BANK_ACCOUNT, renewed), renewed);
    }

    private String name(Beneficiary person) {
        return words.text("claim.beneficiary.born", person.name(), person.birthDate());
    }

    private void change(Heading next) {
        heading = next;
        mark(List.of());
        changed.accept(next);
    }

    boolean owns(Path path) {
        return fields.containsKey(path);
    }

    Component target(Path path) {
        return Objects.requireNonNull(fields.get(path));
    }

    void showProblems(List<Problem> problems) {
        renewBankAccount();
        mark(problems);
    }

    private void mark(List<Problem> problems) {
        fields.forEach((path, field) -> {
            if (field instanceof HasValidation validated) {
                var mine = problems.stream()
                        .filter(problem -> problem.path().equals(path))
                        .findFirst();
                validated.setInvalid(mine.isPresent());
                validated.setErrorMessage(mine.map(problem ->
                                words.text(problem.key(), problem.arguments().toArray()))
                        .orElse(""));
            }
        });
    }
}
