package ch.guichet.beneficiary;

import static ch.guichet.account.Role.ADMINISTRATOR;
import static ch.guichet.account.Role.BENEFICIARY;
import static ch.guichet.account.Role.REPRESENTATIVE;
import static ch.guichet.account.Role.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.Together;
import ch.guichet.account.AccountId;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.AccountService;
import ch.guichet.account.AccountTest;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.ProfileService;
import ch.guichet.account.Role;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Language;
import ch.guichet.common.PersonName;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@AccountTest
@Import({
    ActingAccount.class,
    OwnInformationService.class,
    HolderRepository.class,
    BeneficiaryService.class,
    BeneficiaryRepository.class,
    DecisionRepository.class,
    BankAccountRepository.class,
    RegisteredAccounts.class
})
class OwnInformationServiceTest {

    private static final PersonName NAME = new PersonName("Muster", "Jo");
    private static final Address PLACE = new Address("Place 2", "1260", "Nyon", "CH");
    private static final PersonName CHILD = new PersonName("Doe", "Mary");
    private static final Insured MARY = insured("7561234567897");
    private static final DecisionNumber DECISION = new DecisionNumber("32520240009999");

    @Autowired
    OwnInformationService service;

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    HolderRepository holders;

    @Autowired
    AccountService accounts;

    @Autowired
    ProfileService profiles;

    @Autowired
    ActingAccount acting;

    private AccountId jane;

    @BeforeEach
    void somebody_is_registered() {
        jane = accounts.open(NewAccounts.beneficiary());
        again();
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void the_insured_person_follows_the_account() {
        assertThat(change(Set.of(BENEFICIARY), MARY)).isEqualTo(InformationAnswer.KEPT);
        assertThat(acting.require().name()).isEqualTo(NAME);
        assertThat(acting.require().address()).isEqualTo(PLACE);
        assertThat(beneficiaries.list()).singleElement().satisfies(self -> {
            assertThat(self.holder()).isTrue();
            assertThat(self.name()).isEqualTo(NAME);
            assertThat(self.address()).isEqualTo(PLACE);
            assertThat(self.birthDate()).isEqualTo(MARY.birthDate());
            assertThat(self.avsNumber()).isEqualTo(MARY.avsNumber());
        });
    }

    @Test
    void whoever_claims_for_themself_no_longer_is_not_offered_and_comes_back_with_their_decisions() {
        var self = beneficiaries.list().getFirst().id();
        beneficiaries.save(self, DECISION, "Transports");
        assertThat(change(Set.of(REPRESENTATIVE), null)).isEqualTo(InformationAnswer.KEPT);
        assertThat(acting.require().roles()).containsExactly(REPRESENTATIVE);
        assertThat(beneficiaries.list()).isEmpty();
        assertThat(service.find().insured()).isNotNull();

        assertThat(change(Set.of(REPRESENTATIVE, BENEFICIARY), service.find().insured()))
                .isEqualTo(InformationAnswer.KEPT);
        assertThat(beneficiaries.list()).singleElement().satisfies(back -> {
            assertThat(back.id()).isEqualTo(self);
            assertThat(back.name()).isEqualTo(NAME);
        });
        assertThat(beneficiaries.decisions(self)).hasSize(1);
    }

    @Test
    void a_representative_who_becomes_a_beneficiary_says_what_is_missing() {
        change(Set.of(REPRESENTATIVE), null);
        assertThatThrownBy(() -> change(Set.of(BENEFICIARY), null)).isInstanceOf(IllegalArgumentException.class);
        var unborn = new Insured(LocalDate.of(2999, 1, 1), MARY.avsNumber());
        assertThatThrownBy(() -> change(Set.of(BENEFICIARY), unborn)).isInstanceOf(IllegalArgumentException.class);
        assertThat(acting.require().roles()).containsExactly(REPRESENTATIVE);
    }

    @Test
    void somebody_who_is_represented_is_not_the_owner_too() {
        change(Set.of(BENEFICIARY, REPRESENTATIVE), service.find().insured());
        beneficiaries.represent(new PersonName("Doe", "Mary"), PLACE, MARY).orElseThrow();
        assertThat(change(Set.of(BENEFICIARY, REPRESENTATIVE), MARY)).isEqualTo(InformationAnswer.KNOWN);
        assertThat(service.find().insured()).isNotEqualTo(MARY);
    }

    @Test
    void the_role_stays_as_long_as_people_are_represented() {
        change(Set.of(BENEFICIARY, REPRESENTATIVE), service.find().insured());
        beneficiaries.represent(new PersonName("Doe", "Mary"), PLACE, MARY).orElseThrow();
        assertThat(change(Set.of(BENEFICIARY), service.find().insured())).isEqualTo(InformationAnswer.REPRESENTS);
        assertThat(acting.require().roles()).containsExactlyInAnyOrder(BENEFICIARY, REPRESENTATIVE);
        assertThat(beneficiaries.list()).hasSize(2);
    }

    @Test
    void nobody_is_added_for_a_role_that_was_taken_away_in_another_window() {
        change(Set.of(BENEFICIARY, REPRESENTATIVE), service.find().insured());
        var before = acting.require();
        change(Set.of(BENEFICIARY), service.find().insured());
        acting.become(before);
        assertThatThrownBy(() -> beneficiaries.represent(CHILD, PLACE, MARY)).isInstanceOf(AccessDeniedException.class);
        assertThat(holders.representsAnybody(jane)).isFalse();
    }

    @Test
    void somebody_added_while_the_role_is_taken_away_keeps_it_or_is_not_added() {
        for (var round = 0; round < 5; round++) {
            change(Set.of(BENEFICIARY, REPRESENTATIVE), service.find().insured());
            var read = service.find();
            var without = new OwnInformation(read.profile().with(NAME, PLACE, Set.of(BENEFICIARY)), read.insured());
            Together.at(List.<Callable<Object>>of(() -> service.change(read, without), () -> {
                try {
                    return beneficiaries.represent(CHILD, PLACE, MARY);
                } catch (AccessDeniedException late) {
                    return late;
                }
            }));
            again();
            assertThat(acting.require().has(REPRESENTATIVE)).isEqualTo(holders.representsAnybody(jane));
            beneficiaries.list().stream().filter(person -> !person.holder()).forEach(beneficiaries::end);
        }
    }

    @Test
    void whoever_comes_too_late_is_told_and_nothing_is_overwritten() {
        var seen = service.find();
        change(Set.of(BENEFICIARY), MARY);
        assertThat(service.change(seen, seen)).isEqualTo(InformationAnswer.STALE);
        assertThat(service.find().insured()).isEqualTo(MARY);
        assertThat(service.find().profile().name()).isEqualTo(NAME);
    }

    @Test
    void a_change_of_what_the_page_does_not_show_is_no_change_of_it() {
        var seen = service.find();
        accounts.changePassword(acting.require(), "another hash");
        profiles.keepLanguage(Language.IT);
        var renamed = seen.profile().with(NAME, PLACE, Set.of(BENEFICIARY));
        assertThat(service.change(seen, new OwnInformation(renamed, seen.insured())))
                .isEqualTo(InformationAnswer.KEPT);
    }

    @Test
    void an_account_keeps_at_least_one_role_and_gets_none_of_the_staffs() {
        assertThatThrownBy(() -> change(Set.of(), null)).isInstanceOf(IllegalArgumentException.class);
        for (var role : Set.of(REVIEWER, ADMINISTRATOR)) {
            var more = EnumSet.of(role, REPRESENTATIVE);
            assertThatThrownBy(() -> change(more, null)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(acting.require().roles()).containsExactly(BENEFICIARY);
    }

    @Test
    void staff_changes_the_name_alone() {
        jane = accounts.open(NewAccounts.reviewer());
        again();
        var before = acting.require();
        assertThatThrownBy(() -> change(Set.of(REPRESENTATIVE), null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(change(Set.of(), null)).isEqualTo(InformationAnswer.KEPT);
        assertThat(acting.require().name()).isEqualTo(NAME);
        assertThat(acting.require().address()).isEqualTo(before.address());
        assertThat(acting.require().roles()).containsExactly(REVIEWER);
    }

    @Test
    void two_accounts_never_touch_each_others() {
        accounts.open(NewAccounts.beneficiary());
        var other = accounts.open(NewAccounts.beneficiary());
        change(Set.of(BENEFICIARY), MARY);
        acting.become(accounts.find(other).orElseThrow());
        assertThat(service.find().profile().name()).isEqualTo(new PersonName("Doe", "Jane"));
        assertThat(beneficiaries.list().getFirst().avsNumber()).isNotEqualTo(MARY.avsNumber());
    }

    private InformationAnswer change(Set<Role> uses, @Nullable Insured insured) {
        var seen = service.find();
        try {
            return service.change(seen, new OwnInformation(seen.profile().with(NAME, PLACE, uses), insured));
        } finally {
            again();
        }
    }

    /** Acts with what the account is now, as the next request does. */
    private void again() {
        acting.become(accounts.find(jane).orElseThrow());
    }

    private static Insured insured(String number) {
        return new Insured(LocalDate.of(1990, 2, 3), new AvsNumber(number));
    }
}
