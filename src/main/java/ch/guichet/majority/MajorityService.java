package ch.guichet.majority;

import ch.guichet.account.Account;
import ch.guichet.account.AccountId;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Reading;
import ch.guichet.common.Words;
import ch.guichet.file.FileService;
import ch.guichet.file.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of those one represents comes of age, and the proof one sends for them. */
@Service
public class MajorityService {

    /** The most documents of a proof. */
    public static final int MOST_FILES = 5;

    private static final Duration KEPT = Duration.ofDays(90);

    private final CurrentAccount current;
    private final BeneficiaryService beneficiaries;
    private final ProofRepository proofs;
    private final FileService files;
    private final MajoritySettings settings;
    private final Clock clock;

    MajorityService(
            CurrentAccount current,
            BeneficiaryService beneficiaries,
            ProofRepository proofs,
            FileService files,
            MajoritySettings settings,
            Clock clock) {
        this.current = current;
        this.beneficiaries = beneficiaries;
        this.proofs = proofs;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Those of one's people who come of age within four weeks or did so since one represents them, as long as no proof is
     * confirmed. Of nobody near that age nothing is asked of the database.
     */
    @Transactional(readOnly = true)
    public List<Majority> unproven(Collection<Beneficiary> people) {
        return majorities(current.requireClaimant().id(), people).stream()
                .filter(majority -> !majority.isProven())
                .toList();
    }

    /** What is to be said of somebody who comes of age; nothing of others. */
    @Transactional(readOnly = true)
    public Optional<Majority> of(Beneficiary person) {
        return majorities(current.requireClaimant().id(), List.of(person)).stream()
                .findFirst();
    }

    /** The documents chosen for the person and not sent yet. */
    @Transactional(readOnly = true)
    public List<StoredFile> documents(BeneficiaryId person) {
        var account = representative().id();
        return beneficiaries
                .find(person)
                .map(found -> files.list(proofs.chosen(account, found.id())))
                .orElse(List.of());
    }

    /**
     * Stores a document that is on its way; it belongs to nothing yet.
     *
     * @throws IOException when the content breaks off
     */
    public Reading<StoredFile> receive(String name, InputStream content) throws IOException {
        return files.store(representative().id(), name, content);
    }

    /** Adds a document of one's own to the proof that is being prepared, or says why not. */
    @Transactional
    public Reading<StoredFile> attach(BeneficiaryId person, StoredFile file) {
        var account = representative().id();
        var owned = files.find(account, file.address());
        var found = lock(person);
        if (owned.isEmpty() || found.isEmpty()) {
            return Reading.refused("majority.closed");
        }
        if (proofs.chosen(account, found.get().id()).size() >= MOST_FILES) {
            return Reading.refused("majority.files.most", file.name(), MOST_FILES);
        }
        proofs.choose(account, found.get(), owned.get().id(), clock.instant());
        return Reading.of(owned.get());
    }

    /** Takes a document away from the proof that is being prepared. */
    @Transactional
    public void detach(BeneficiaryId person, StoredFile file) {
        var account = representative().id();
        beneficiaries.lock(person).ifPresent(found -> {
            proofs.drop(account, found.id(), file.id());
            files.delete(account, file.id());
        });
    }

    /** Sends the proof with its documents; refused without any, and while another one waits. */
    @Transactional
    public Reading<Majority> send(BeneficiaryId person) {
        var account = representative().id();
        var found = lock(person);
        if (found.isEmpty()) {
            return Reading.refused("majority.closed");
        }
        return proofs.send(account, found.get().id(), clock.instant())
                ? Reading.of(of(found.get()).orElseThrow())
                : Reading.refused("majority.documents.none");
    }

    /** Deletes what was begun and left for ninety days, as drafts are, and says how many. */
    @Transactional
    public int removeOld() {
        return proofs.deleteUntouchedSince(clock.instant().minus(KEPT));
    }

    /** Somebody for whom a proof is needed; two windows would otherwise begin two, and send both. */
    private Optional<Beneficiary> lock(BeneficiaryId person) {
        return beneficiaries.lock(person).filter(this::needsProof);
    }

    private boolean needsProof(Beneficiary person) {
        return of(person)
                .filter(majority -> !majority.isProven() && !majority.isWaiting())
                .isPresent();
    }

    private Account representative() {
        var account = current.requireClaimant();
        current.require(Role.REPRESENTATIVE);
        return account;
    }

    private List<Majority> majorities(AccountId account, Collection<Beneficiary> people) {
        var near = people.stream()
                .filter(person -> !person.holder() && isNear(person))
                .toList();
        if (near.isEmpty()) {
            return List.of();
        }
        var histories = proofs.histories(
                account, near.stream().map(Beneficiary::avsNumber).toList());
        return near.stream()
                .flatMap(
                        person -> Optional.ofNullable(histories.get(person.avsNumber()))
                                .flatMap(history -> majority(person, history))
                                .stream())
                .toList();
    }

    /** By each birth date the account gives or gave first: the earliest birthday for which no proof is confirmed. */
    private Optional<Majority> majority(Beneficiary person, History history) {
        var birthdays = Stream.concat(Stream.of(person.birthDate()), history.firstBirthDates().stream())
                .map(MajorityService::birthday)
                .sorted()
                .toList();
        if (!history.since().isBefore(birthdays.getLast())) {
            return Optional.empty();
        }
        var due = birthdays.stream()
                .filter(this::isNear)
                .map(birthday ->
                        new Majority(person, birthday, birthday.plus(settings.delay()), history.proof(birthday)))
                .toList();
        return due.stream()
                .filter(majority -> !majority.isProven())
                .findFirst()
                .or(() -> due.stream().findFirst());
    }

    private boolean isNear(Beneficiary person) {
        return isNear(birthday(person.birthDate())) || isNear(birthday(person.firstBirthDate()));
    }

    private boolean isNear(LocalDate birthday) {
        return !today().isBefore(birthday.minusWeeks(Majority.NOTICE_WEEKS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE);
    }

    private static LocalDate birthday(LocalDate born) {
        return born.plusYears(Majority.AGE);
    }
}
