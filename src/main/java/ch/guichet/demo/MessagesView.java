package ch.guichet.demo;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.notification.SentMessage;
import ch.guichet.notification.SentMessages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;

@Route(value = MessagesView.PATH, autoLayout = false, registerAtStartup = false)
@AnonymousAllowed
class MessagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "demo/messages";
    private static final String BEFORE = "before";
    private static final int PAGE = 200;

    private final SentMessages messages;
    private final Words words;

    MessagesView(SentMessages messages, Translations translations) {
        this.messages = messages;
        this.words = translations.in(Language.of(getLocale()));
        addClassName("messages");
    }

    @Override
    public String getPageTitle() {
        return words.text("demo.messages.title");
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
        add(
                new H1(getPageTitle()),
                new Paragraph(words.text("demo.messages.intro")),
                new Paragraph(
                        page.isEmpty()
                                ? words.text("demo.messages.empty")
                                : words.text("demo.messages.count", page.size())));
        var top = new Nav(link("", words.text("demo.messages.refresh")), signIn());
        top.setAriaLabel(getPageTitle());
        add(top);
        page.forEach(message -> add(new MessageCard(message, words)));
        if (hasOlder || isLater) {
            var pages = new Nav();
            pages.setAriaLabel(words.text("demo.messages.pages"));
            if (isLater) {
                pages.add(link("", words.text("demo.messages.newest")));
            }
            if (hasOlder) {
                pages.add(link("?" + BEFORE + "=" + page.getLast().id(), words.text("demo.messages.older")));
            }
            add(pages);
        }
    }

    private Anchor signIn() {
        return new Anchor("login", words.text("demo.messages.signin"));
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
