package ch.guichet.architecture.offending.account.ui;

import ch.guichet.architecture.Breaks;
import ch.guichet.architecture.offending.account.AccountRepository;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@AnonymousAllowed
@Breaks({"PAGES_DO_NOT_SEE_REPOSITORIES", "WHAT_IS_CALLED_VIEW_HAS_AN_ADDRESS"})
class AccountView extends Div {

    AccountView(AccountRepository accounts) {
        setText(accounts.toString());
    }
}
