package ch.guichet.beneficiary;

import ch.guichet.account.AccountId;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Profile;
import ch.guichet.account.ProfileService;
import ch.guichet.account.Role;
import ch.guichet.common.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say of themselves (guide 4.1.2), and for whom they use the counter. The insured person they are themself has
 * the name and address of the account, and stays, with the decisions, when they no longer claim for themself. What was
 * sent keeps what was said then.
 */
@Service
public class OwnInformationService {

    private final CurrentAccount current;
    private final ProfileService profiles;
    private final HolderRepository holders;
    private final BeneficiaryRepository beneficiaries;
    private final Clock clock;

    OwnInformationService(
            CurrentAccount current,
            ProfileService profiles,
            HolderRepository holders,
            BeneficiaryRepository beneficiaries,
            Clock clock) {
        this.current = current;
        this.profiles = profiles;
        this.holders = holders;
        this.beneficiaries = beneficiaries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnInformation find() {
        return read(current.require().id(), profiles.find());
    }

    private OwnInformation read(AccountId account, Profile profile) {
        return new OwnInformation(profile, holders.find(account).orElse(null));
    }

    /**
     * Keeps what the owner says now, if what they saw is still true.
     *
     * @throws IllegalArgumentException when a beneficiary says no birth date and AVS number, or one that lies ahead
     */
    @Transactional
    public InformationAnswer change(OwnInformation seen, OwnInformation changed) {
        var account = current.require().id();
        var before = profiles.lock();
        if (!seen.equals(read(account, before))) {
            return InformationAnswer.STALE;
        }
        var profile = changed.profile();
        var endsRepresenting =
                before.uses().contains(Role.REPRESENTATIVE) && !profile.uses().contains(Role.REPRESENTATIVE);
        if (endsRepresenting && holders.representsAnybody(account)) {
            return InformationAnswer.REPRESENTS;
        }
        if (profile.uses().contains(Role.BENEFICIARY)) {
            var insured = checked(changed.insured());
            if (holders.represents(account, insured.avsNumber())) {
                return InformationAnswer.KNOWN;
            }
            keep(account, profile, insured);
        }
        holders.follow(account, profile.name(), profile.address());
        profiles.change(profile);
        return InformationAnswer.KEPT;
    }

    private void keep(AccountId account, Profile profile, Insured insured) {
        if (holders.find(account).isPresent()) {
            holders.update(account, insured);
        } else {
            beneficiaries.add(account, true, profile.name(), profile.address(), insured);
        }
    }

    private Insured checked(@Nullable Insured insured) {
        if (insured == null || insured.birthDate().isAfter(LocalDate.ofInstant(clock.instant(), Words.ZONE))) {
            throw new IllegalArgumentException("a beneficiary has a birth date, not after today, and an AVS number");
        }
        return insured;
    }
}
