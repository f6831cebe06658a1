package ch.guichet.beneficiary.ui;

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
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

@Route(value = "account/beneficiaries", layout = MainLayout.class)
@RolesAllowed(Role.Names.REPRESENTATIVE)
class BeneficiariesView extends Div implements Titled, BeforeEnterObserver {

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
        add(
                new H1(getTranslation("account.title")),
                new AccountTabs(account, AccountTab.BENEFICIARIES),
                new Card(AccountTab.BENEFICIARIES.text(), list(), add()));
    }

    private Component list() {
        var represented =
                beneficiaries.list().stream().filter(person -> !person.holder()).toList();
        return represented.isEmpty() ? new Paragraph(words.text("beneficiary.none")) : list(represented);
    }

    private UnorderedList list(List<Beneficiary> represented) {
        var list = new UnorderedList();
        list.addClassName("entries");
        represented.forEach(person -> list.add(entry(person)));
        return list;
    }

    private ListItem entry(Beneficiary person) {
        var name = new Span(person.name().toString());
        name.addClassName("strong");
        var known = new Span(words.text("beneficiary.known-as", person.birthDate(), person.avsNumber()));
        known.addClassName("sub");
        return new ListItem(new Div(name, known));
    }

    private Div add() {
        var add = new Anchor("beneficiary/new", words.text("beneficiary.new"));
        add.addClassName("btn");
        var actions = new Div(add);
        actions.addClassName("actions");
        return actions;
    }
}
