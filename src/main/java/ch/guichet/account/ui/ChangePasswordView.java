package ch.guichet.account.ui;

import ch.guichet.account.Role;
import ch.guichet.account.signin.AccessService;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

@Route(value = "account/password", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
class ChangePasswordView extends Div implements Titled {

    private final transient AccessService access;
    private final transient PasswordAgain passwordAgain;
    private final NewPasswordFields password =
            new NewPasswordFields(getTranslation("password.new"), getTranslation("password.repeat"));
    private final AccessForm form;

    ChangePasswordView(AccessService access, PasswordAgain passwordAgain) {
        this.access = access;
        this.passwordAgain = passwordAgain;
        form = new AccessForm(
                new AccessForm.Keys("password.choose", getTranslation("password.lead"), "password.first.submit"),
                this::save,
                password);
        add(new H1(title()), form);
    }

    @Override
    public String title() {
        return getTranslation("password.change");
    }

    private void save(Problems problems) {
        if (password.check(problems)) {
            var typed = password.typed();
            passwordAgain.before(() -> keep(typed));
        }
    }

    private void keep(String typed) {
        var problems = new Problems();
        var kept = problems.accepted(password.first(), access.changePassword(typed));
        form.show(problems);
        kept.ifPresent(done -> UI.getCurrentOrThrow().navigate(AccountView.class, AccountView.changed("password")));
    }
}
