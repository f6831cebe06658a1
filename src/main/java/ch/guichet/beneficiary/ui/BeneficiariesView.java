package ch.guichet.beneficiary.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.account.ui.AccountPage;
import ch.guichet.account.ui.AccountTab;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.StatusTag;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

@Route(value = BeneficiariesView.ADDRESS, layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE})
class BeneficiariesView extends AccountPage {

    static final String ADDRESS = "account/beneficiaries";

    private final transient BeneficiaryService beneficiaries;
    private final transient Words words;

    BeneficiariesView(BeneficiaryService beneficiaries, CurrentAccount current, Translations translations) {
        super(current, AccountTab.BENEFICIARIES);
        this.beneficiaries = beneficiaries;
        words = translations.in(Language.of(getLocale()));
    }

    @Override
    protected void show(Account account) {
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
