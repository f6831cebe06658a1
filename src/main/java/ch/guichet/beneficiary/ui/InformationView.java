package ch.guichet.beneficiary.ui;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.account.ui.AccountTab;
import ch.guichet.account.ui.AccountTabs;
import ch.guichet.account.ui.RoleText;
import ch.guichet.beneficiary.OwnInformation;
import ch.guichet.beneficiary.OwnInformationService;
import ch.guichet.common.Reading;
import ch.guichet.common.Words;
import ch.guichet.shell.AnswerList;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.Focus;
import ch.guichet.shell.KeepsValues;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

@Route(value = "account/information", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
class InformationView extends Div implements Titled, KeepsValues, BeforeEnterObserver {

    private static final String ADDRESS = "account/information";
    private static final String KEPT = "kept";
    private static final String FOR_OTHERS_ALONE = "for-others-alone";

    private final transient OwnInformationService information;
    private final transient OwnInformation read;
    private final Div message = new Div();
    private final ErrorSummary summary = new ErrorSummary();
    private final InformationFields fields;

    InformationView(OwnInformationService information, CurrentAccount current, Clock clock) {
        this.information = information;
        var account = current.require();
        read = takeUp();
        fields = new InformationFields(read, LocalDate.ofInstant(clock.instant(), Words.ZONE));
        add(
                new H1(getTranslation("account.title")),
                new AccountTabs(account, AccountTab.INFORMATION),
                message,
                summary);
        if (account.isClaimant()) {
            add(new Card(getTranslation("register.use"), fields.uses()));
        }
        var you = new Card(AccountTab.INFORMATION.text(), fields);
        if (!account.isClaimant()) {
            you.add(new AnswerList()
                    .say(
                            "account.roles",
                            account.roles().stream().sorted().map(RoleText::of).collect(Collectors.joining(", "))));
        }
        you.add(actions());
        add(you);
        addAttachListener(shown -> fields.restore());
    }

    @Override
    public String title() {
        return AccountTab.INFORMATION.title();
    }

    @Override
    public void keep() {
        fields.keep();
        session().setAttribute(OwnInformation.class, read);
    }

    /** What the page showed before it is built anew: a change of it by somebody else must not pass unseen. */
    private OwnInformation takeUp() {
        var before = session().getAttribute(OwnInformation.class);
        session().setAttribute(OwnInformation.class, null);
        return before == null ? information.find() : before;
    }

    private static VaadinSession session() {
        return Objects.requireNonNull(VaadinSession.getCurrent());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey(KEPT)) {
            say(new Notice(Tone.OK, getTranslation("information.kept"), getTranslation("information.kept.text")));
        } else if (parameters.containsKey(FOR_OTHERS_ALONE)) {
            say(new Notice(Tone.OK, getTranslation("information.kept"), getTranslation("information.kept.others")));
        }
    }

    private Div actions() {
        var save = new Button(getTranslation("beneficiary.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(save, fields);
        var actions = new Div(save);
        actions.addClassName("actions");
        return actions;
    }

    private void save() {
        message.removeAll();
        var problems = new Problems();
        fields.read(problems).ifPresent(changed -> {
            switch (information.change(read, changed)) {
                case KEPT -> load(ADDRESS + "?" + (claimsForThemselfNoMore(changed) ? FOR_OTHERS_ALONE : KEPT));
                case KNOWN -> problems.accepted(fields.avsNumber(), Reading.refused("beneficiary.known"));
                case REPRESENTS -> problems.accepted(fields.uses(), Reading.refused("information.represents"));
                case STALE ->
                    say(new Notice(
                            Tone.NO,
                            getTranslation("information.stale"),
                            getTranslation("information.stale.why"),
                            new Button(getTranslation("information.stale.back"), press -> load(ADDRESS))));
            }
        });
        problems.show(summary);
    }

    private boolean claimsForThemselfNoMore(OwnInformation changed) {
        return read.profile().uses().contains(Role.BENEFICIARY)
                && !changed.profile().uses().contains(Role.BENEFICIARY);
    }

    /** Anew, with the header: name, menu and what may be opened follow at once. */
    private static void load(String address) {
        UI.getCurrentOrThrow().getPage().setLocation(address);
    }

    private void say(Notice notice) {
        message.add(notice.announced());
        Focus.on(message);
    }
}
