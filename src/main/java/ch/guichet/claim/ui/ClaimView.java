package ch.guichet.claim.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.ClaimStatus;
import ch.guichet.claim.Dossier;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.SavedDraft;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A sent claim at its plain address: its form again while it waits for a correction, else what was sent and where it stands. */
@Route(value = "claim/:number", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE})
class ClaimView extends Div implements Titled, BeforeEnterObserver {

    private final transient ClaimService claims;
    private final transient DraftService drafts;
    private final transient CurrentAccount current;
    private final transient FormPages pages;
    private final transient Translations translations;
    private String title = "";

    ClaimView(
            ClaimService claims,
            DraftService drafts,
            CurrentAccount current,
            FormPages pages,
            Translations translations) {
        this.claims = claims;
        this.drafts = drafts;
        this.current = current;
        this.pages = pages;
        this.translations = translations;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mayClaim = current.find().filter(Account::confirmed).isPresent();
        var dossier = mayClaim
                ? event.getRouteParameters()
                        .get("number")
                        .flatMap(ClaimNumber::read)
                        .flatMap(claims::find)
                : Optional.<Dossier>empty();
        if (dossier.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(dossier.get());
    }

    private void show(Dossier dossier) {
        var claim = dossier.claim();
        title = getTranslation(claim.form().title());
        removeAll();
        var correction = claim.status() == ClaimStatus.TO_CORRECT
                ? drafts.correct(claim.number())
                : Optional.<SavedDraft<?>>empty();
        correction.ifPresentOrElse(
                draft -> add(pages.of(draft, dossier.message().orElse(""))),
                () -> add(new ClaimDisplay(dossier, translations.in(Language.of(getLocale())))));
    }
}
