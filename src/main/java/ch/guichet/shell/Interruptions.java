package ch.guichet.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the browser itself says when the session is over or the connection breaks, in the language of the page. */
@Component
class Interruptions implements VaadinServiceInitListener {

    /** Vaadin's own box can neither be heard nor reached by keyboard; a click on it leads on. */
    private static final String BOX = """
            new MutationObserver(() => {
                const box = document.querySelector('.v-system-error:not([role])');
                if (box) {
                    box.setAttribute('role', 'alert');
                    box.tabIndex = 0;
                    box.addEventListener('keydown', key => key.key === 'Enter' && box.click());
                    box.focus();
                }
            }).observe(document.body, {childList: true})""";

    private final transient LanguageChoice languages;
    private final transient Messages messages;

    Interruptions(LanguageChoice languages, Messages messages) {
        this.languages = languages;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(this::messages);
        init.getSource().addUIInitListener(this::prepare);
    }

    private SystemMessages messages(SystemMessagesInfo asked) {
        var request = asked.getRequest();
        var locale = request == null ? asked.getLocale() : languages.of(request).locale();
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.getTranslation("shell.session-over.title", locale));
        texts.setSessionExpiredMessage(messages.getTranslation("shell.session-over.next", locale));
        texts.setInternalErrorCaption(messages.getTranslation("shell.failure.title", locale));
        texts.setInternalErrorMessage(messages.getTranslation("shell.failure.next", locale));
        texts.setCookiesDisabledCaption(messages.getTranslation("shell.cookies.title", locale));
        texts.setCookiesDisabledMessage(messages.getTranslation("shell.cookies.next", locale));
        return texts;
    }

    /** The page's own language is perhaps not set yet. */
    private void prepare(UIInitEvent start) {
        var ui = start.getUI();
        var request = Objects.requireNonNull(VaadinRequest.getCurrent());
        var locale = languages.of(request).locale();
        var connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(ui.getTranslation(locale, "shell.reconnecting"));
        connection.setDialogTextGaveUp(ui.getTranslation(locale, "shell.offline"));
        say(ui, locale);
        ui.getPage().executeJs(BOX);
    }

    /** For this text there is no setting. */
    private static void say(UI ui, Locale locale) {
        ui.getPage()
                .executeJs(
                        "const line = window.Vaadin.connectionIndicator; if (line) { line.onlineText = $0; }",
                        ui.getTranslation(locale, "shell.online"));
    }
}
