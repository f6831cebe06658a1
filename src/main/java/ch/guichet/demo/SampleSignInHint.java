package ch.guichet.demo;

import ch.guichet.account.ui.SignInHint;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** The sample accounts and their password on the sign-in page, and the way to the messages. */
@SpringComponent
@ConditionalOnBooleanProperty("guichet.demo")
class SampleSignInHint implements SignInHint {

    private final Translations translations;

    SampleSignInHint(Translations translations) {
        this.translations = translations;
    }

    @Override
    public Component show() {
        var words = translations.in(Language.of(UI.getCurrentOrThrow().getLocale()));
        var notice = new Notice(
                Tone.WAIT,
                words.text("demo.signin.title"),
                words.text("demo.signin.choose"),
                accounts(words),
                ways(words));
        notice.addClassName("samples");
        return notice;
    }

    private static Component accounts(Words words) {
        var list = new DescriptionList();
        for (var sample : SampleAccount.values()) {
            list.add(
                    new DescriptionList.Term(sample.email().address()),
                    new DescriptionList.Description(words.text(sample.description())));
        }
        return list;
    }

    private static Component ways(Words words) {
        var password = new Span(SampleAccount.PASSWORD);
        password.addClassName("password");
        return new Div(
                new Paragraph(new Span(words.text("demo.signin.password") + " "), password),
                new Paragraph(
                        new Span(words.text("demo.signin.messages") + " "),
                        new Anchor(MessagesView.PATH, words.text("demo.messages.title"))));
    }
}
