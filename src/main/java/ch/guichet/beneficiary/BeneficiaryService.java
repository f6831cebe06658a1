package ch.guichet.beneficiary;

import ch.guichet.account.Account;
import ch.guichet.account.AccountId;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.PersonName;
import ch.guichet.common.Reading;
import ch.guichet.common.Text;
import ch.guichet.common.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people, decisions and bank accounts of whoever asks; somebody else's are answered like those that do not exist. */
@Service
@Transactional(readOnly = true)
public class BeneficiaryService {

    private final CurrentAccount current;
    private final BeneficiaryRepository beneficiaries;
    private final DecisionRepository decisions;
    private final BankAccountRepository bankAccounts;
    private final Clock clock;

    BeneficiaryService(
            CurrentAccount current,
            BeneficiaryRepository beneficiaries,
            DecisionRepository decisions,
            BankAccountRepository bankAccounts,
            Clock clock) {
        this.current = current;
        this.beneficiaries = beneficiaries;
        this.decisions = decisions;
        this.bankAccounts = bankAccounts;
        this.clock = clock;
    }

    /** Everybody one may claim for: the holder, if insured themself, then those they represent. */
    public List<Beneficiary> list() {
        var account = current.requireClaimant();
        return beneficiaries.list(account.id()).stream()
                .filter(isClaimableBy(account))
                .toList();
    }

    public Optional<Beneficiary> find(BeneficiaryId id) {
        var account = current.requireClaimant();
        return beneficiaries.find(account.id(), id).filter(isClaimableBy(account));
    }

    /**
     * Adds somebody the account represents; refused, because of the AVS number, when the account knows them already.
     *
     * @throws IllegalArgumentException when the birth date lies ahead
     */
    @Transactional
    public Reading<Beneficiary> represent(PersonName name, Address address, Insured insured) {
        var account = current.requireClaimant().id();
        current.require(Role.REPRESENTATIVE);
        if (insured.birthDate().isAfter(LocalDate.ofInstant(clock.instant(), Words.ZONE))) {
            throw new IllegalArgumentException("born after today");
        }
        if (beneficiaries.knows(account, insured.avsNumber())) {
            return Reading.refused("beneficiary.known");
        }
        return Reading.of(beneficiaries.add(account, false, name, address, insured));
    }

    /** The decisions saved for the beneficiary, the latest first. */
    public List<Decision> decisions(BeneficiaryId beneficiary) {
        return find(beneficiary)
                .map(found -> decisions.list(current.require().id(), found.id()))
                .orElse(List.of());
    }

    /**
     * Keeps a decision number for the next claim; a number known already gets the new description.
     *
     * @throws IllegalArgumentException when the description is longer than {@link Decision#LONGEST_DESCRIPTION}
     */
    @Transactional
    public Optional<Decision> save(BeneficiaryId beneficiary, DecisionNumber number, String description) {
        var words = Text.line(description);
        if (words.length() > Decision.LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("a description of " + words.length() + " characters");
        }
        return find(beneficiary).flatMap(found -> {
            var account = current.require().id();
            decisions.save(account, found.id(), number, words);
            return decisions.find(account, found.id(), number);
        });
    }

    /** The default account first. */
    public List<BankAccount> bankAccounts() {
        return bankAccounts.list(current.requireClaimant().id());
    }

    public Optional<BankAccount> findBankAccount(BankAccountId id) {
        return bankAccounts.find(current.requireClaimant().id(), id);
    }

    /** Whether an account claims for the insured person, for whoever must not decide on claims of their own. */
    public boolean isKnownTo(AccountId account, AvsNumber number) {
        current.require(Role.REVIEWER);
        return beneficiaries.knows(account, number);
    }

    private static Predicate<Beneficiary> isClaimableBy(Account account) {
        return beneficiary -> !beneficiary.holder() || account.has(Role.BENEFICIARY);
    }
}
