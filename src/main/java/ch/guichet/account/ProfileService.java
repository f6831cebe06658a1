package ch.guichet.account;

import ch.guichet.common.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What signed-in people change about their own account. */
@Service
public class ProfileService {

    private final AccountRepository accounts;
    private final CurrentAccount current;

    ProfileService(AccountRepository accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
    }

    /** Keeps the language in which the person reads and is written to. */
    @Transactional
    public void keepLanguage(Language language) {
        accounts.changeLanguage(current.require().id(), language);
    }
}
