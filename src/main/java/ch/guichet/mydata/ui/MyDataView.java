package ch.guichet.mydata.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.account.ui.AccountPage;
import ch.guichet.account.ui.AccountTab;
import ch.guichet.account.ui.PasswordAgain;
import ch.guichet.account.ui.WayOut;
import ch.guichet.claim.OpenClaimService;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.mydata.MyDataService;
import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Prompt;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** « Mes données »: take all of them away, see who read them, close the account. */
@Route(value = "account/data", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE})
class MyDataView extends AccountPage {

    private static final String FOLLOW = """
            const link = document.createElement('a');
            link.href = $0;
            link.download = '';
            link.click();
            """;

    private final transient MyDataService data;
    private final transient OpenClaimService openClaims;
    private final transient PasswordAgain passwordAgain;
    private final transient WayOut wayOut;
    private final transient Words words;
    private final Div message = new Div();
    private final Div closing = new Div();

    MyDataView(
            MyDataService data,
            OpenClaimService openClaims,
            CurrentAccount current,
            PasswordAgain passwordAgain,
            WayOut wayOut,
            Translations translations) {
        super(current, AccountTab.DATA);
        this.data = data;
        this.openClaims = openClaims;
        this.passwordAgain = passwordAgain;
        this.wayOut = wayOut;
        words = translations.in(Language.of(getLocale()));
    }

    @Override
    protected void show(Account account) {
        showClosing();
        add(download(), new AccessList(data, words), closing);
    }

    private Card download() {
        var download =
                new Button(getTranslation("mydata.download"), press -> passwordAgain.before(this::startDownload));
        download.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(download);
        actions.addClassName("actions");
        return new Card(
                getTranslation("mydata.download"),
                new Paragraph(getTranslation("mydata.download.what")),
                new Paragraph(getTranslation("mydata.download.safe")),
                message,
                actions);
    }

    private void startDownload() {
        message.removeAll();
        if (data.isWriting()) {
            message.add(new Notice(Tone.NO, getTranslation("mydata.download.running"), "").announced());
            return;
        }
        message.add(new Notice(Tone.OK, getTranslation("mydata.download.started"), "").announced());
        // by a link: the page would take a change of its own address for the end of its connection
        getElement().executeJs(FOLLOW, MyDataDownload.ADDRESS);
    }

    private void showClosing() {
        closing.removeAll();
        closing.add(new ClosingCard(openClaims.list(), words, this::askToClose));
    }

    private void askToClose() {
        var prompt = new Prompt(getTranslation("mydata.close.ask"), ClosingCard.consequences(words));
        var keep = new Button(getTranslation("mydata.close.keep"), press -> prompt.close());
        var close = new Button(getTranslation("mydata.close.do"), press -> {
            prompt.close();
            passwordAgain.before(this::close);
        });
        close.addThemeVariants(ButtonVariant.LUMO_ERROR);
        prompt.answers(keep, close).open();
    }

    private void close() {
        if (data.close()) {
            wayOut.afterClosing();
        } else {
            showClosing();
        }
    }
}
