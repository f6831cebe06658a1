package ch.guichet.claim.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.DraftService;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.shell.MainLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Begins a form and leads to its draft, which has an address of its own. */
@Route(value = "form/:form", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE})
class NewClaimView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient BeneficiaryService beneficiaries;
    private final transient CurrentAccount current;
    private final transient ClaimForms forms;

    NewClaimView(DraftService drafts, BeneficiaryService beneficiaries, CurrentAccount current, ClaimForms forms) {
        this.drafts = drafts;
        this.beneficiaries = beneficiaries;
        this.current = current;
        this.forms = forms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = event.getRouteParameters().get("form").flatMap(forms::named);
        if (form.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (current.find().filter(Account::confirmed).isEmpty()) {
            // the guichet says what to do first
            event.forwardTo("");
        } else if (beneficiaries.list().isEmpty()) {
            event.forwardTo("beneficiary/new");
        } else {
            event.forwardTo("draft/" + drafts.start(form.get()).address());
        }
    }
}
