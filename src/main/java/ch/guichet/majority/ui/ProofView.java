package ch.guichet.majority.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.majority.Majority;
import ch.guichet.majority.MajorityService;
import ch.guichet.shell.Focus;
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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** « Preuve de représentation »: what is needed for somebody who comes of age, the documents, and what became of them. */
@Route(value = "account/beneficiaries/:person/proof", layout = MainLayout.class)
@RolesAllowed(Role.Names.REPRESENTATIVE)
class ProofView extends Div implements Titled, BeforeEnterObserver {

    private final transient MajorityService majorities;
    private final transient BeneficiaryService beneficiaries;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private final transient Words words;

    ProofView(
            MajorityService majorities,
            BeneficiaryService beneficiaries,
            CurrentAccount current,
            Clock clock,
            Translations translations) {
        this.majorities = majorities;
        this.beneficiaries = beneficiaries;
        this.current = current;
        this.clock = clock;
        words = translations.in(Language.of(getLocale()));
    }

    static String address(BeneficiaryId person) {
        return "account/beneficiaries/" + person.value() + "/proof";
    }

    @Override
    public String title() {
        return words.text("majority.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().filter(Account::confirmed).isEmpty()) {
            event.forwardTo("account");
            return;
        }
        event.getRouteParameters()
                .get("person")
                .flatMap(Ids::read)
                .map(BeneficiaryId::new)
                .flatMap(beneficiaries::find)
                .flatMap(majorities::of)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Majority majority) {
        var name = majority.person().name();
        removeAll();
        add(new Paragraph(new Anchor("account/beneficiaries", words.text("majority.back"))), new H1(title()));
        if (majority.isProven()) {
            add(new Notice(Tone.OK, words.text("majority.proven", name), words.text("majority.proven.then")));
            return;
        }
        add(new MajorityNotice(majority, LocalDate.ofInstant(clock.instant(), Words.ZONE), words));
        if (majority.isWaiting()) {
            return;
        }
        majority.proof().ifPresent(refused -> add(new Reason(refused.message(), words)));
        add(new ProofForm(majority.person().id(), majorities, words, this::sent));
    }

    private void sent(Majority majority) {
        show(majority);
        var notice = new Notice(Tone.OK, words.text("majority.sent"), words.text("majority.sent.then")).announced();
        Focus.on(notice);
        addComponentAtIndex(2, notice);
    }
}
