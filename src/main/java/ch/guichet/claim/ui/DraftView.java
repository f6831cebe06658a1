package ch.guichet.claim.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.SavedDraft;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A form that was begun. */
@Route(value = "draft/:address", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE})
class DraftView extends Div implements Titled, BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient CurrentAccount current;
    private final transient FormPages pages;
    private String title = "";

    DraftView(DraftService drafts, CurrentAccount current, FormPages pages) {
        this.drafts = drafts;
        this.current = current;
        this.pages = pages;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().filter(Account::confirmed).isEmpty()) {
            event.forwardTo("");
            return;
        }
        Optional<SavedDraft<?>> draft =
                event.getRouteParameters().get("address").flatMap(drafts::find);
        if (draft.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var corrects = draft.get().corrects();
        if (corrects.isPresent()) {
            event.forwardTo("claim/" + corrects.get());
            return;
        }
        title = getTranslation(draft.get().form().title());
        removeAll();
        add(pages.of(draft.get(), ""));
    }
}
