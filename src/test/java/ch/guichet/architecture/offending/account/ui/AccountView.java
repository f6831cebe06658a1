package ch.guichet.architecture.offending.account.ui;

import ch.guichet.architecture.offending.account.AccountRepository;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@AnonymousAllowed
class AccountView extends Div {

    AccountView(AccountRepository accounts) {
        setText(accounts.toString());
    }
}
