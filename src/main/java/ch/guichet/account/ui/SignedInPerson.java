package ch.guichet.account.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.ProfileService;
import ch.guichet.account.Role;
import ch.guichet.account.signin.SignInService;
import ch.guichet.common.Language;
import ch.guichet.shell.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the header about whoever is signed in. */
@Component
class SignedInPerson implements SignedIn {

    private final CurrentAccount current;
    private final ProfileService profile;
    private final SignInService signIns;
    private final WayOut wayOut;

    SignedInPerson(CurrentAccount current, ProfileService profile, SignInService signIns, WayOut wayOut) {
        this.current = current;
        this.profile = profile;
        this.signIns = signIns;
        this.wayOut = wayOut;
    }

    @Override
    public Optional<String> name() {
        return current.find().map(account -> account.name().toString().strip());
    }

    @Override
    public boolean isReviewer() {
        return current.find().filter(account -> account.has(Role.REVIEWER)).isPresent();
    }

    @Override
    public boolean isClaimant() {
        return current.find().filter(Account::isClaimant).isPresent();
    }

    @Override
    public Optional<Language> language() {
        return current.find().map(Account::language);
    }

    @Override
    public void keepLanguage(Language language) {
        if (current.find().isPresent()) {
            profile.keepLanguage(language);
        }
    }

    @Override
    public void signOut() {
        signIns.end();
        wayOut.leave(SignInView.SIGNED_OUT);
    }
}
