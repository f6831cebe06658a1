package ch.guichet.account.ui;

import ch.guichet.account.signin.OwnSignInService;
import ch.guichet.account.signin.SignInListing;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.shell.Card;
import ch.guichet.shell.Focus;
import ch.guichet.shell.Notice;
import ch.guichet.shell.StatusTag;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** From where somebody signed in, and the end of what is still open elsewhere. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SignInList extends Card {

    private final transient OwnSignInService signIns;
    private final transient Words words;
    private final Div message = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Div actions = new Div();
    private boolean othersAreOpen;

    SignInList(OwnSignInService signIns, Translations translations) {
        super(UI.getCurrentOrThrow().getTranslation("sign-ins.title"));
        this.signIns = signIns;
        words = translations.in(Language.of(getLocale()));
        list.addClassName("entries");
        actions.addClassName("actions");
        add(new Paragraph(words.text("sign-ins.lead")), message, list, actions);
        show();
    }

    private void show() {
        list.removeAll();
        othersAreOpen = false;
        more(null);
    }

    private void more(@Nullable SignInListing before) {
        var found = signIns.list(before);
        var page = found.subList(0, Math.min(OwnSignInService.PLACES, found.size()));
        page.forEach(signIn -> list.add(entry(signIn)));
        othersAreOpen |= found.stream().anyMatch(signIn -> signIn.open() && !signIn.present());
        actions.removeAll();
        if (othersAreOpen) {
            actions.add(new Button(
                    words.text("sign-ins.end-others"), press -> tell(signIns::endOthers, "sign-ins.others-ended")));
        }
        if (found.size() > page.size()) {
            actions.add(new Button(words.text("sign-ins.more"), press -> {
                more(page.getLast());
                focus();
            }));
        }
        actions.setVisible(actions.getComponentCount() > 0);
    }

    private ListItem entry(SignInListing signIn) {
        var device = new Span(DeviceText.of(signIn.device()));
        device.addClassName("strong");
        var moment = words.moment(signIn.at());
        var at = new Span(signIn.open() || signIn.present() ? moment : words.text("sign-ins.over", moment));
        at.addClassName("sub");
        var name = new Div(device);
        if (signIn.present()) {
            name.add(new Text(" "), new StatusTag(Tone.OK, words.text("sign-ins.present")));
        } else if (signIn.open()) {
            name.add(new Text(" "), new StatusTag(Tone.WAIT, words.text("sign-ins.open")));
        }
        name.add(at);
        var entry = new ListItem(name);
        if (signIn.open() && !signIn.present()) {
            var end = new Button(
                    words.text("sign-ins.end"), press -> tell(() -> signIns.end(signIn.signIn()), "sign-ins.ended"));
            end.setAriaLabel(words.text("sign-ins.end.of", end.getText(), device.getText(), moment));
            entry.add(end);
        }
        return entry;
    }

    private void tell(Runnable deed, String done) {
        deed.run();
        show();
        message.removeAll();
        message.add(new Notice(Tone.OK, words.text(done), "").announced());
        focus();
    }

    /** The button that held the focus is gone. */
    private void focus() {
        Focus.on(this);
    }
}
