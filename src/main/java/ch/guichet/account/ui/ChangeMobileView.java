package ch.guichet.account.ui;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.account.signin.AccessService;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.Reading;
import ch.guichet.shell.KeepsValues;
import ch.guichet.shell.KeptValues;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import ch.guichet.shell.field.Problems;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

@Route(value = "account/mobile", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
class ChangeMobileView extends Div implements Titled, KeepsValues {

    private final transient AccessService access;
    private final transient CurrentAccount current;
    private final transient PasswordAgain passwordAgain;
    private final Div message = new Div();
    private final Div content = new Div();
    private final ReadField<MobileNumber> mobile = ReadField.mobile(getTranslation("mobile.new"));
    private final CodeField code = new CodeField();
    private final KeptValues typed = new KeptValues(ChangeMobileView.class, Stream.of(mobile));

    ChangeMobileView(AccessService access, CurrentAccount current, PasswordAgain passwordAgain) {
        this.access = access;
        this.current = current;
        this.passwordAgain = passwordAgain;
        mobile.setHelperText(getTranslation("mobile.help"));
        add(new H1(title()), message, content);
        access.waitingMobile().ifPresentOrElse(this::askCode, this::askNumber);
        addAttachListener(shown -> typed.restore());
    }

    @Override
    public String title() {
        return getTranslation("mobile.change");
    }

    @Override
    public void keep() {
        typed.keep();
    }

    private AccessForm askNumber() {
        var keys = new AccessForm.Keys(
                "register.mobile",
                getTranslation("mobile.lead", current.require().mobile()),
                "mobile.send");
        var form = new AccessForm(keys, problems -> problems.read(mobile).ifPresent(this::send), mobile);
        content.removeAll();
        content.add(form);
        return form;
    }

    private void send(MobileNumber number) {
        passwordAgain.before(() -> {
            var problems = new Problems();
            var sent = problems.accepted(mobile, access.askMobile(number));
            if (sent.isPresent()) {
                message.removeAll();
                askCode(number);
                code.focus();
            } else {
                askNumber().show(problems);
            }
        });
    }

    private void askCode(MobileNumber number) {
        code.clear();
        var keys = new AccessForm.Keys("mobile.code", getTranslation("mobile.code.lead", number), "mobile.code.submit");
        var form = new AccessForm(keys, this::confirm, code);
        var other = new Button(getTranslation("mobile.again"), press -> {
            access.withdrawMobile();
            askNumber();
            mobile.focus();
        });
        form.offer(other);
        content.removeAll();
        content.add(form);
    }

    private void confirm(Problems problems) {
        problems.chosen(code).ifPresent(digits -> {
            switch (access.confirmMobile(digits)) {
                case KEPT -> UI.getCurrentOrThrow().navigate(AccountView.class, AccountView.changed("mobile"));
                case UNREADABLE -> problems.accepted(code, Reading.refused("code.unreadable"));
                case WRONG -> problems.accepted(code, Reading.refused("code.wrong"));
                case EXPIRED -> problems.accepted(code, Reading.refused("code.expired"));
                case ENDED -> startAgain();
            }
        });
    }

    private void startAgain() {
        askNumber();
        message.removeAll();
        message.add(new Notice(Tone.NO, getTranslation("mobile.ended"), "").announced());
        mobile.focus();
    }
}
