package ch.guichet.claim.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.account.ui.ConfirmationBanner;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftListing;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.ToCorrect;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.majority.MajorityService;
import ch.guichet.majority.ui.MajorityNotice;
import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;

/** « Guichet »: what waits for the person, their claims, and the forms to choose from. */
@Route(value = "", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
class GuichetView extends Div implements Titled, BeforeEnterObserver {

    private static final String ASKED_FOR_BENEFICIARY = GuichetView.class.getName() + ".askedForBeneficiary";

    private final transient CurrentAccount current;
    private final transient ClaimService claims;
    private final transient DraftService drafts;
    private final transient BeneficiaryService beneficiaries;
    private final transient MajorityService majorities;
    private final transient ClaimForms forms;
    private final transient ObjectProvider<ConfirmationBanner> banner;
    private final transient Clock clock;
    private final transient Words words;

    GuichetView(
            CurrentAccount current,
            ClaimService claims,
            DraftService drafts,
            BeneficiaryService beneficiaries,
            MajorityService majorities,
            ClaimForms forms,
            ObjectProvider<ConfirmationBanner> banner,
            Clock clock,
            Translations translations) {
        this.current = current;
        this.claims = claims;
        this.drafts = drafts;
        this.beneficiaries = beneficiaries;
        this.majorities = majorities;
        this.forms = forms;
        this.banner = banner;
        this.clock = clock;
        words = translations.in(Language.of(getLocale()));
    }

    @Override
    public String title() {
        return words.text("guichet.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = current.require();
        if (!account.isClaimant()) {
            event.forwardTo(account.has(Role.REVIEWER) ? "review" : "account");
            return;
        }
        removeAll();
        add(new H1(title()), lead());
        if (account.confirmed()) {
            show(account, event);
        } else {
            add(banner.getObject());
            add(columns(
                    new Card(words.text("guichet.claims"), new Paragraph(words.text("guichet.confirm-first"))), false));
        }
    }

    private void show(Account account, BeforeEnterEvent event) {
        var known = beneficiaries.listWithFormer();
        var people = known.stream().filter(person -> !person.former()).toList();
        if (account.has(Role.REPRESENTATIVE) && people.stream().allMatch(Beneficiary::holder)) {
            if (known.isEmpty() && isFirstTime()) {
                event.forwardTo("beneficiary/new");
                return;
            }
            add(nobodyYet());
        }
        majorities.unproven(people).forEach(majority -> add(MajorityNotice.leading(majority, today(), words)));
        claims.toCorrect().forEach(claim -> add(toCorrect(claim)));
        var begun = drafts.list();
        if (!begun.isEmpty()) {
            add(new DraftList(begun, people, gone(begun, people), drafts, words));
        }
        add(columns(new Card(words.text("guichet.claims"), history(known)), !people.isEmpty()));
    }

    /** Those the drafts are for and one may claim for no longer; seldom anybody. */
    private List<Beneficiary> gone(List<DraftListing> begun, List<Beneficiary> people) {
        var claimable = people.stream().map(Beneficiary::id).toList();
        var gone = begun.stream()
                .map(DraftListing::beneficiary)
                .filter(Objects::nonNull)
                .filter(person -> !claimable.contains(person))
                .distinct()
                .toList();
        return gone.isEmpty() ? List.of() : beneficiaries.recall(gone);
    }

    /** Once a session the page leads to the missing step by itself. */
    private static boolean isFirstTime() {
        var session = Objects.requireNonNull(VaadinSession.getCurrent());
        var first = session.getAttribute(ASKED_FOR_BENEFICIARY) == null;
        session.setAttribute(ASKED_FOR_BENEFICIARY, true);
        return first;
    }

    private ClaimHistory history(List<Beneficiary> people) {
        return new ClaimHistory(claims, people, words);
    }

    private Div columns(Card left, boolean open) {
        var right = new Card(words.text("guichet.forms"), new FormMenu(forms, open, words), account());
        if (open && current.require().has(Role.REPRESENTATIVE)) {
            right.add(link("beneficiary/new", "guichet.nobody.add"));
        }
        var columns = new Div(left, right);
        columns.addClassName("two");
        return columns;
    }

    private Anchor account() {
        return link("account", "guichet.account");
    }

    private Anchor link(String href, String text) {
        var link = new Anchor(href, words.text(text));
        link.addClassNames("btn", "full");
        return link;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE);
    }

    private Paragraph lead() {
        var lead = new Paragraph(words.text("guichet.welcome"));
        lead.addClassName("lead");
        return lead;
    }

    private Notice nobodyYet() {
        return new Notice(
                Tone.DUE,
                words.text("guichet.nobody"),
                words.text("guichet.nobody.why"),
                action("beneficiary/new", words.text("guichet.nobody.add")));
    }

    private Notice toCorrect(ToCorrect claim) {
        var listing = claim.claim();
        var period = listing.period();
        var what = words.text(
                "guichet.to-correct.what",
                words.text(listing.form().title()),
                period == null ? "" : words.period(period),
                claim.message(),
                listing.beneficiaryName());
        return new Notice(
                Tone.DUE,
                words.text("guichet.to-correct"),
                what,
                action("claim/" + listing.number(), words.text("guichet.to-correct.open")));
    }

    static Anchor action(String href, String text) {
        var link = new Anchor(href, text);
        link.addClassNames("btn", "main");
        return link;
    }
}
