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
import ch.guichet.common.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people, decisions and bank accounts of whoever asks; somebody else's are answered like those that do not exist. */
@Service
@Transactional(readOnly = true)
public class BeneficiaryService {

    private final CurrentAccount current;
    private final BeneficiaryRepository beneficiaries;
    private final DecisionRepository decisions;
    private final BankAccountRepository bankAccounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BeneficiaryService(
            CurrentAccount current,
            BeneficiaryRepository beneficiaries,
            DecisionRepository decisions,
            BankAccountRepository bankAccounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.beneficiaries = beneficiaries;
        this.decisions = decisions;
        this.bankAccounts = bankAccounts;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody one may claim for: the holder, if insured themself, then those they represent. */
    public List<Beneficiary> list() {
        return beneficiaries.list(current.requireClaimant());
    }

    /** As {@link #list}, and among them those one may claim for no longer, if something was sent for them. */
    public List<Beneficiary> listWithFormer() {
        return beneficiaries.listWithFormer(current.requireClaimant());
    }

    public Optional<Beneficiary> find(BeneficiaryId id) {
        return beneficiaries.find(current.requireClaimant(), id);
    }

    /** As {@link #find} by what is true now, and kept from other windows until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Beneficiary> lock(BeneficiaryId id) {
        var account = current.requireClaimant().id();
        var roles = beneficiaries.lock(account);
        return beneficiaries.find(account, roles, id);
    }

    /** As {@link #find}, and also somebody one may claim for no longer: what was sent for them may need a correction. */
    public Optional<Beneficiary> recall(BeneficiaryId id) {
        return beneficiaries.recall(current.requireClaimant().id(), id);
    }

    /** As {@link #recall(BeneficiaryId)}, of several whom one may claim for no longer. */
    public List<Beneficiary> recall(Collection<BeneficiaryId> ids) {
        return beneficiaries.recall(current.requireClaimant().id(), ids);
    }

    /**
     * Adds somebody the account represents, or takes them up again; refused, because of the AVS number, when the account
     * knows them already.
     *
     * @throws IllegalArgumentException when the birth date lies ahead
     */
    @Transactional
    public Reading<Beneficiary> represent(PersonName name, Address address, Insured insured) {
        var account = lockRepresentative();
        requireBorn(insured);
        if (beneficiaries.knows(account.id(), insured.avsNumber())) {
            return Reading.refused("beneficiary.known");
        }
        return Reading.of(beneficiaries
                .revive(account.id(), name, address, insured)
                .orElseGet(() -> beneficiaries.add(account.id(), false, name, address, insured)));
    }

    /**
     * Keeps what is now said of somebody the account represents; refused, because of the AVS number, when it is another's.
     *
     * @throws StaleBeneficiary when the person is no longer represented, or not what they were when they were read
     * @throws IllegalArgumentException when the birth date lies ahead
     */
    @Transactional
    public Reading<Beneficiary> change(Beneficiary changed) {
        var account = lockRepresentative();
        requireBorn(changed.insured());
        var before = beneficiaries.find(account, changed.id()).orElseThrow(StaleBeneficiary::new);
        var isRenumbered = !before.avsNumber().equals(changed.avsNumber());
        if (isRenumbered && beneficiaries.knows(account.id(), changed.avsNumber())) {
            return Reading.refused("beneficiary.known");
        }
        if (!beneficiaries.update(account.id(), changed)) {
            throw new StaleBeneficiary();
        }
        if (isRenumbered) {
            events.publishEvent(new AvsNumberChanged(account.id(), changed.id(), changed.avsNumber()));
        }
        return Reading.of(beneficiaries.find(account, changed.id()).orElseThrow());
    }

    /**
     * Ends a representation: nothing new is sent for the person from now on; what was sent stays.
     *
     * @throws StaleBeneficiary as {@link #change}
     */
    @Transactional
    public void end(Beneficiary seen) {
        if (!beneficiaries.end(lockRepresentative().id(), seen)) {
            throw new StaleBeneficiary();
        }
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
        var words = Decision.checked(description);
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

    /** As {@link #findBankAccount}, and kept from other windows until the transaction ends; to be taken before a person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<BankAccount> lockBankAccount(BankAccountId id) {
        var account = current.requireClaimant().id();
        bankAccounts.lock(account);
        return bankAccounts.find(account, id);
    }

    /** Whether an account claims for the insured person, for whoever must not decide on claims of their own. */
    public boolean isKnownTo(AccountId account, AvsNumber number) {
        current.require(Role.REVIEWER);
        return beneficiaries.knows(account, number);
    }

    /** Two changes at once would otherwise leave the same person twice, or somebody of whom no role is left to claim for. */
    private Account lockRepresentative() {
        var account = current.requireClaimant();
        current.require(Role.REPRESENTATIVE);
        if (!beneficiaries.lock(account.id()).contains(Role.REPRESENTATIVE)) {
            throw new AccessDeniedException("the role was taken away meanwhile");
        }
        return account;
    }

    private void requireBorn(Insured insured) {
        if (insured.birthDate().isAfter(LocalDate.ofInstant(clock.instant(), Words.ZONE))) {
            throw new IllegalArgumentException("born after today");
        }
    }
}
