package ch.guichet.demo;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.notification.SentMessage;
import ch.guichet.notification.SentMessages;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;

/** Every e-mail and SMS, newest first, for whoever tries the counter. */
@Route(value = MessagesView.PATH, layout = MainLayout.class, registerAtStartup = false)
@AnonymousAllowed
class MessagesView extends Div implements BeforeEnterObserver, Titled {

    static final String PATH = "demo/messages";
    private static final String BEFORE = "before";
    private static final int PAGE = 200;

    private final transient SentMessages messages;
    private final transient Translations translations;

    MessagesView(SentMessages messages, Translations translations) {
        this.messages = messages;
        this.translations = translations;
        addClassName("messages");
    }

    @Override
    public String title() {
        return getTranslation("demo.messages.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BEFORE)
                .flatMap(MessagesView::number);
        // one more than shown tells whether there are older ones
        var found = before.map(id -> messages.before(id, PAGE + 1)).orElseGet(() -> messages.newest(PAGE + 1));
        removeAll();
        show(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE, before.isPresent());
    }

    private void show(List<SentMessage> page, boolean hasOlder, boolean isLater) {
        var lead = new Paragraph(getTranslation("demo.messages.intro"));
        lead.addClassName("lead");
        var count = page.isEmpty()
                ? getTranslation("demo.messages.empty")
                : getTranslation("demo.messages.count", page.size());
        add(new H1(title()), lead, new Paragraph(count), ways());
        var words = translations.in(Language.of(getLocale()));
        page.forEach(message -> add(new MessageCard(message, words)));
        if (hasOlder || isLater) {
            add(pages(page, hasOlder, isLater));
        }
    }

    private Nav ways() {
        var signIn = new Anchor("login", getTranslation("demo.messages.signin"));
        var ways = new Nav(link("", getTranslation("demo.messages.refresh")), signIn);
        ways.setAriaLabel(title());
        return ways;
    }

    private Nav pages(List<SentMessage> page, boolean hasOlder, boolean isLater) {
        var pages = new Nav();
        pages.setAriaLabel(getTranslation("demo.messages.pages"));
        if (isLater) {
            pages.add(link("", getTranslation("demo.messages.newest")));
        }
        if (hasOlder) {
            pages.add(link("?" + BEFORE + "=" + page.getLast().id(), getTranslation("demo.messages.older")));
        }
        return pages;
    }

    /** A whole new page, so that a reader starts again at its top. */
    private static Anchor link(String query, String text) {
        var link = new Anchor(PATH + query, text);
        link.setRouterIgnore(true);
        return link;
    }

    private static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
