package ch.guichet.account;

import ch.guichet.common.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What signed-in people change about their own account. */
@Service
public class ProfileService {

    private final ProfileRepository profiles;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    ProfileService(ProfileRepository profiles, CurrentAccount current, ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.current = current;
        this.events = events;
    }

    /** Keeps the language in which the person reads and is written to. */
    @Transactional
    public void keepLanguage(Language language) {
        profiles.changeLanguage(current.require().id(), language);
    }

    @Transactional(readOnly = true)
    public Profile find() {
        return profiles.find(current.require().id());
    }

    /** The profile as it is, kept from others until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Profile lock() {
        var id = current.require().id();
        profiles.lock(id);
        return profiles.find(id);
    }

    /**
     * Keeps what the owner says, once it was looked at by whoever knows the insured person; staff has neither address nor
     * roles to change.
     *
     * @throws IllegalArgumentException when a text is missing or too long, or when the roles are not those of a claimant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Profile changed) {
        var account = current.require();
        var uses = changed.uses();
        if (uses.isEmpty() == account.isClaimant() || !uses.stream().allMatch(Role::isClaimant)) {
            throw new IllegalArgumentException("the roles are not a claimant's");
        }
        var kept = account.isClaimant() ? changed : changed.with(changed.name(), account.address(), uses);
        NewAccount.check(kept.name(), kept.address());
        profiles.update(account.id(), kept);
        if (account.isClaimant()) {
            profiles.changeUses(account.id(), uses);
        }
        events.publishEvent(new AccountChanged(account.id()));
    }
}
