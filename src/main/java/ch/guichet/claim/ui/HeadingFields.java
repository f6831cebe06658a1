package ch.guichet.claim.ui;

import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
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
import java.util.function.Supplier;

/** « Informations personnelles »: for whom, paid to which account, on which decision. */
class HeadingFields extends Card {

    private final transient Words words;
    private final transient Consumer<Heading> changed;
    private final transient BeneficiaryService beneficiaries;
    private final transient Supplier<List<Beneficiary>> people;
    private final DecisionFields decision;
    private final transient Map<Path, Component> fields = new LinkedHashMap<>();
    private final Div grid = new Div();
    private transient Heading heading;

    /** @param people everybody the draft may be sent for, asked for each time it matters */
    HeadingFields(
            SavedDraft<?> draft,
            Supplier<List<Beneficiary>> people,
            BeneficiaryService beneficiaries,
            Words words,
            Consumer<Heading> changed) {
        super(words.text("claim.heading"));
        this.people = people;
        this.beneficiaries = beneficiaries;
        this.words = words;
        this.changed = changed;
        heading = draft.heading();
        decision = new DecisionFields(heading, beneficiaries, words, new DecisionFields.Change() {
            @Override
            public void decided(String number, String description, boolean keep) {
                change(heading.withDecision(number, description, keep));
            }

            @Override
            public void chosen(Decision saved) {
                change(heading.withDecision(saved));
            }
        });
        fields.put(ClaimCheck.BENEFICIARY, beneficiary(people.get()));
        fields.put(ClaimCheck.BANK_ACCOUNT, bankAccount(beneficiaries.bankAccounts()));
        fields.put(ClaimCheck.DECISION, decision.number());
        fields.put(ClaimCheck.DESCRIPTION, decision.description());
        grid.add(fields.get(ClaimCheck.BENEFICIARY), fields.get(ClaimCheck.BANK_ACCOUNT), decision);
        grid.addClassName("grid");
        add(grid);
    }

    private Component beneficiary(List<Beneficiary> offered) {
        var chosen = offered.stream()
                .filter(person -> person.id().equals(heading.beneficiary()))
                .findFirst();
        if (offered.size() == 1 && chosen.isPresent()) {
            return new Shown(words.text("claim.beneficiary"), name(chosen.get()));
        }
        var field = new ChoiceField<Beneficiary>(words.text("claim.beneficiary"));
        field.setPlaceholder(words.text("claim.choose"));
        field.setItems(offered);
        field.setItemLabelGenerator(person -> person == null ? "" : name(person));
        field.setRequiredIndicatorVisible(true);
        chosen.ifPresent(field::setValue);
        if (chosen.isEmpty() && heading.beneficiary() != null) {
            refuseAsGone(field);
        }
        field.addValueChangeListener(choice -> {
            var person = choice.getValue();
            var id = person == null ? null : person.id();
            change(heading.withBeneficiary(id));
            decision.offerTo(id);
            if (person != null
                    && people.get().stream().noneMatch(one -> one.id().equals(id))) {
                refuseAsGone(field);
            }
        });
        field.addClassName("c3");
        return field;
    }

    /** The representation may have ended on another page since this one was opened. */
    private void refuseAsGone(ChoiceField<Beneficiary> field) {
        field.setErrorMessage(words.text("claim.beneficiary.gone"));
        field.setInvalid(true);
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

    /** What there is to choose from may have changed on another page since this one was opened. */
    private void renew() {
        replace(ClaimCheck.BENEFICIARY, beneficiary(people.get()));
        replace(ClaimCheck.BANK_ACCOUNT, bankAccount(beneficiaries.bankAccounts()));
        decision.renew(heading);
    }

    private void replace(Path path, Component renewed) {
        grid.replace(fields.put(path, renewed), renewed);
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
        renew();
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
