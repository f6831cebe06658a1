package ch.guichet.beneficiary;

import static ch.guichet.account.Role.BENEFICIARY;
import static ch.guichet.account.Role.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.DatabaseTest;
import ch.guichet.Together;
import ch.guichet.account.Account;
import ch.guichet.account.AccountRegistered;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.Role;
import ch.guichet.account.SampleAccounts;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Iban;
import ch.guichet.common.PersonName;
import ch.guichet.common.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Whom an account represents, what is saved for them, and how that changes and ends. */
@DatabaseTest
@Import({
    ActingAccount.class,
    SampleAccounts.class,
    BeneficiaryService.class,
    DecisionService.class,
    BeneficiaryRepository.class,
    DecisionRepository.class,
    BankAccountRepository.class,
    RegisteredAccounts.class
})
class RepresentationTest {

    private static final PersonName LEA = new PersonName("Doe", "Léa");
    private static final PersonName TIM = new PersonName("Doe", "Tim");
    private static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");
    private static final Address AWAY = new Address("Place 2", "75001", "Paris", "FR");
    private static final Insured CHILD = insured("7569217076985");
    private static final Insured OTHER = insured("7569999999995");
    private static final Insured ADULT = insured("7561234567897");
    private static final DecisionNumber FIRST = new DecisionNumber("32520240001234");
    private static final DecisionNumber SECOND = new DecisionNumber("32520240009999");

    @Autowired
    BeneficiaryService service;

    @Autowired
    DecisionService decisions;

    @Autowired
    ActingAccount acting;

    @Autowired
    SampleAccounts accounts;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void a_representative() {
        acting.become(registered(null, REPRESENTATIVE));
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void a_change_keeps_all_that_was_said() {
        var lea = add(LEA, CHILD);
        var changed = service.change(lea.with(TIM, AWAY, OTHER)).orElseThrow();
        assertThat(changed.name()).isEqualTo(TIM);
        assertThat(changed.address()).isEqualTo(AWAY);
        assertThat(changed.insured()).isEqualTo(OTHER);
        assertThat(service.list()).containsExactly(changed);
    }

    @Test
    void nobody_takes_the_avs_number_of_another_or_is_born_tomorrow() {
        var lea = add(LEA, CHILD);
        add(TIM, OTHER);
        assertThat(service.change(lea.with(LEA, HOME, OTHER))).isEqualTo(Reading.refused("beneficiary.known"));
        var unborn = new Insured(LocalDate.of(2999, 1, 1), CHILD.avsNumber());
        assertThatThrownBy(() -> service.change(lea.with(LEA, HOME, unborn)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(service.find(lea.id())).contains(lea);
    }

    @Test
    void whoever_comes_too_late_is_told_and_nothing_is_overwritten() {
        var seen = add(LEA, CHILD);
        var changed = service.change(seen.with(LEA, AWAY, CHILD)).orElseThrow();
        assertThatThrownBy(() -> service.change(seen.with(TIM, HOME, CHILD))).isInstanceOf(StaleBeneficiary.class);
        assertThatThrownBy(() -> service.end(seen)).isInstanceOf(StaleBeneficiary.class);
        assertThat(service.list()).containsExactly(changed);
        service.end(changed);
        assertThatThrownBy(() -> service.change(changed)).isInstanceOf(StaleBeneficiary.class);
        assertThatThrownBy(() -> service.end(changed)).isInstanceOf(StaleBeneficiary.class);
    }

    @Test
    void somebody_represented_no_longer_is_only_recalled() {
        var lea = add(LEA, CHILD);
        service.end(lea);
        assertThat(service.list()).isEmpty();
        assertThat(service.find(lea.id())).isEmpty();
        assertThat(service.recall(lea.id()))
                .hasValueSatisfying(former -> assertThat(former.former()).isTrue());
        // nothing was sent for them
        assertThat(service.listWithFormer()).isEmpty();
    }

    @Test
    void somebody_who_is_added_again_is_the_same_person_with_the_numbers_saved_before() {
        var lea = add(LEA, CHILD);
        service.save(lea.id(), FIRST, "Transports");
        service.end(lea);
        var again = service.represent(TIM, AWAY, CHILD).orElseThrow();
        assertThat(again.id()).isEqualTo(lea.id());
        assertThat(again.name()).isEqualTo(TIM);
        assertThat(again.former()).isFalse();
        assertThat(service.decisions(again.id())).extracting(Decision::number).containsExactly(FIRST);
        assertThatThrownBy(() -> service.change(lea)).isInstanceOf(StaleBeneficiary.class);
    }

    @Test
    void the_same_child_in_two_accounts_is_two_people_who_see_nothing_of_each_other() {
        var lea = add(LEA, CHILD);
        service.save(lea.id(), FIRST, "Transports");
        acting.become(registered(null, REPRESENTATIVE));
        var same = service.represent(TIM, AWAY, CHILD).orElseThrow();
        assertThat(same.id()).isNotEqualTo(lea.id());
        assertThat(service.decisions(same.id())).isEmpty();
        assertThat(service.listWithFormer()).containsExactly(same);
        assertThat(service.recall(lea.id())).isEmpty();
        assertThatThrownBy(() -> service.change(lea.with(TIM, AWAY, CHILD))).isInstanceOf(StaleBeneficiary.class);
        assertThatThrownBy(() -> service.end(lea)).isInstanceOf(StaleBeneficiary.class);
        service.end(same);
        assertThat(service.recall(lea.id())).isEmpty();
    }

    @Test
    void the_holder_is_changed_and_ended_elsewhere() {
        acting.become(registered(ADULT, BENEFICIARY, REPRESENTATIVE));
        var holder = service.list().getFirst();
        assertThatThrownBy(() -> service.change(holder.with(TIM, AWAY, CHILD))).isInstanceOf(StaleBeneficiary.class);
        assertThatThrownBy(() -> service.end(holder)).isInstanceOf(StaleBeneficiary.class);
        assertThat(service.list()).containsExactly(holder);
    }

    @Test
    void each_role_is_for_its_own_people() {
        var both = registered(ADULT, BENEFICIARY, REPRESENTATIVE);
        acting.become(both);
        var lea = add(LEA, CHILD);
        var holder = service.list().getFirst();
        acting.become(with(both, REPRESENTATIVE));
        assertThat(service.list()).containsExactly(lea);
        assertThat(service.find(holder.id())).isEmpty();
        assertThat(service.listWithFormer()).containsExactly(lea);
        acting.become(with(both, BENEFICIARY));
        assertThat(service.list()).containsExactly(holder);
        assertThatThrownBy(() -> service.change(lea)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.end(lea)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_same_person_added_and_changed_at_the_same_moment_is_there_once() {
        var tim = add(TIM, OTHER);
        Together.at(Stream.<Callable<Object>>of(
                        () -> service.represent(LEA, HOME, CHILD),
                        () -> service.represent(LEA, HOME, CHILD),
                        () -> service.change(tim.with(TIM, HOME, CHILD)))
                .toList());
        assertThat(service.list())
                .extracting(Beneficiary::avsNumber)
                .doesNotHaveDuplicates()
                .contains(CHILD.avsNumber());
    }

    @Test
    void a_saved_decision_gets_another_number_and_another_name() {
        var lea = add(LEA, CHILD).id();
        var saved = service.save(lea, FIRST, "Transports").orElseThrow();
        var changed = decisions.change(lea, saved, SECOND, " Logopédie\n").orElseThrow();
        assertThat(changed).isEqualTo(new Decision(saved.id(), SECOND, "Logopédie"));
        assertThat(service.decisions(lea)).containsExactly(changed);
        assertThatThrownBy(() -> decisions.change(lea, changed, SECOND, "x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_decision_number_is_saved_once_for_a_person() {
        var lea = add(LEA, CHILD).id();
        var tim = add(TIM, OTHER).id();
        var saved = service.save(lea, FIRST, "").orElseThrow();
        service.save(lea, SECOND, "");
        var of = service.save(tim, FIRST, "").orElseThrow();
        assertThat(decisions.change(lea, saved, SECOND, "")).isEqualTo(Reading.refused("decision.known"));
        assertThat(decisions.change(tim, of, SECOND, "").value()).isPresent();
    }

    @Test
    void a_decision_that_was_changed_elsewhere_is_not_overwritten() {
        var lea = add(LEA, CHILD).id();
        var seen = service.save(lea, FIRST, "Transports").orElseThrow();
        var renamed = decisions.change(lea, seen, FIRST, "Logopédie").orElseThrow();
        assertThatThrownBy(() -> decisions.change(lea, seen, SECOND, "")).isInstanceOf(StaleDecision.class);
        assertThatThrownBy(() -> decisions.delete(lea, seen)).isInstanceOf(StaleDecision.class);
        assertThat(service.decisions(lea)).containsExactly(renamed);
        decisions.delete(lea, renamed);
        assertThat(service.decisions(lea)).isEmpty();
        assertThatThrownBy(() -> decisions.delete(lea, renamed)).isInstanceOf(StaleDecision.class);
    }

    @Test
    void decisions_of_others_are_answered_like_those_that_do_not_exist() {
        var lea = add(LEA, CHILD).id();
        var seen = service.save(lea, FIRST, "Transports").orElseThrow();
        acting.become(registered(null, REPRESENTATIVE));
        var own = add(TIM, OTHER).id();
        for (var person : List.of(lea, own)) {
            assertThatThrownBy(() -> decisions.change(person, seen, SECOND, "forged"))
                    .isInstanceOf(StaleDecision.class);
            assertThatThrownBy(() -> decisions.delete(person, seen)).isInstanceOf(StaleDecision.class);
        }
    }

    private Beneficiary add(PersonName name, Insured insured) {
        return service.represent(name, HOME, insured).orElseThrow();
    }

    private Account registered(@Nullable Insured insured, Role... roles) {
        var account = accounts.add(roles);
        events.publishEvent(new AccountRegistered(
                account.id(), account.name(), account.address(), new Iban("CH9300762011623852957"), insured));
        return account;
    }

    private static Account with(Account known, Role role) {
        return new Account(
                known.id(),
                known.email(),
                true,
                known.name(),
                known.address(),
                known.mobile(),
                known.language(),
                Set.of(role));
    }

    private static Insured insured(String avsNumber) {
        return new Insured(LocalDate.of(2015, 4, 3), new AvsNumber(avsNumber));
    }
}
