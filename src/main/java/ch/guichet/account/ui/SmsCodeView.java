package ch.guichet.account.ui;

import ch.guichet.account.Role;
import ch.guichet.account.signin.CodeAnswer;
import ch.guichet.account.signin.NewCodeAnswer;
import ch.guichet.account.signin.SignInService;
import ch.guichet.account.signin.SignIns;
import ch.guichet.common.Reading;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

@Route(value = "login/code", layout = MainLayout.class)
@RolesAllowed(SignIns.PENDING)
class SmsCodeView extends Div implements Titled {

    private final transient SignInService signIns;
    private final transient SignInSession session;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div message = new Div();
    private final CodeField code = new CodeField();
    private final NewCodeLink another;

    SmsCodeView(SignInService signIns, SignInSession session) {
        this.signIns = signIns;
        this.session = session;
        another = new NewCodeLink(this::sendAnother);
        var send = new Button(getTranslation("code.submit"), press -> confirm());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(send, code);
        var actions = new Div(another, send);
        actions.addClassNames("actions", "apart");
        var card = new Card(
                getTranslation("code.card"),
                new Paragraph(getTranslation("code.lead")),
                summary,
                message,
                code,
                actions,
                another.hint());
        card.addClassName("narrow");
        add(new H1(title()), card);
    }

    @Override
    public String title() {
        return getTranslation("signin.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        another.wait(signIns.untilAnother());
        code.focus();
    }

    private void confirm() {
        message.removeAll();
        var problems = new Problems();
        problems.chosen(code);
        if (problems.isEmpty()) {
            var signIn = SignIns.pending();
            switch (signIns.confirm(code.getValue())) {
                case CodeAnswer.Right(Set<Role> roles) ->
                    UI.getCurrentOrThrow().getPage().setLocation(session.complete(signIn.orElseThrow(), roles));
                case CodeAnswer.Unreadable unreadable -> refuse(problems, "code.unreadable");
                case CodeAnswer.Wrong wrong -> refuse(problems, "code.wrong");
                case CodeAnswer.Expired expired -> refuse(problems, "code.expired");
                case CodeAnswer.Ended ended -> startAgain();
            }
        }
        problems.show(summary);
    }

    private void refuse(Problems problems, String key) {
        problems.accepted(code, Reading.refused(key));
    }

    private void sendAnother() {
        var answer = signIns.sendAnother();
        if (answer == NewCodeAnswer.ENDED) {
            startAgain();
            return;
        }
        message.removeAll();
        message.add((switch (answer) {
                    case SENT -> new Notice(Tone.OK, getTranslation("code.sent"), "");
                    case TOO_EARLY -> new Notice(Tone.WAIT, getTranslation("code.too-early"), "");
                    default -> new Notice(Tone.NO, getTranslation("signin.too-many"), "");
                })
                .announced());
        if (answer == NewCodeAnswer.SENT) {
            code.clear();
            code.focus();
            another.wait(signIns.untilAnother());
        }
    }

    private void startAgain() {
        signIns.end();
        session.leave();
        UI.getCurrentOrThrow().navigate(SignInView.class, QueryParameters.of(SignInView.ENDED, ""));
    }
}
