package ch.guichet.beneficiary.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.account.ui.AccountTab;
import ch.guichet.account.ui.AccountTabs;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.StatusTag;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

@Route(value = BeneficiariesView.ADDRESS, layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE})
class BeneficiariesView extends Div implements Titled, BeforeEnterObserver {

    static final String ADDRESS = "account/beneficiaries";

    private final transient BeneficiaryService beneficiaries;
    private final transient CurrentAccount current;
    private final transient Words words;

    BeneficiariesView(BeneficiaryService beneficiaries, CurrentAccount current, Translations translations) {
        this.beneficiaries = beneficiaries;
        this.current = current;
        words = translations.in(Language.of(getLocale()));
    }

    @Override
    public String title() {
        return AccountTab.BENEFICIARIES.title();
    }

    /** Without a confirmed e-mail address nobody can be added; the first page of the account says so. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = current.require();
        if (!account.confirmed()) {
            event.forwardTo("account");
            return;
        }
        removeAll();
        add(new H1(getTranslation("account.title")), new AccountTabs(account, AccountTab.BENEFICIARIES));
        add(card(account));
    }

    private Card card(Account account) {
        var people = beneficiaries.list();
        var represents = account.has(Role.REPRESENTATIVE);
        var card = new Card(
                AccountTab.BENEFICIARIES.text(),
                new Paragraph(words.text(represents ? "beneficiary.lead" : "beneficiary.lead.own")));
        if (represents && people.stream().allMatch(Beneficiary::holder)) {
            card.add(new Paragraph(words.text("beneficiary.none")));
        }
        if (!people.isEmpty()) {
            card.add(new Entries<>(people, this::entry));
        }
        if (!represents) {
            var information = new Anchor(AccountTab.INFORMATION.address(), AccountTab.INFORMATION.text());
            card.add(new Paragraph(new Text(words.text("beneficiary.represent") + " "), information));
        } else {
            var add = new Anchor(NewBeneficiaryView.FROM_ACCOUNT, words.text("beneficiary.new"));
            add.addClassNames("btn", "main");
            card.add(new Actions(add));
        }
        return card;
    }

    private ListItem entry(Beneficiary person) {
        var called = new Span(person.name().toString());
        called.addClassName("strong");
        var known = new Span(words.text("beneficiary.known-as", person.birthDate(), person.avsNumber()));
        known.addClassName("sub");
        var name = new Div(called);
        if (person.holder()) {
            name.add(new Text(" "), new StatusTag(Tone.OK, words.text("beneficiary.you")));
        }
        name.add(known);
        var open = new Anchor(ADDRESS + "/" + person.id().value(), words.text("beneficiary.open"));
        open.addClassName("btn");
        open.getElement()
                .setAttribute(
                        "aria-label", words.text("beneficiary.deed", words.text("beneficiary.open"), person.name()));
        return new ListItem(name, new Actions(open));
    }
}
