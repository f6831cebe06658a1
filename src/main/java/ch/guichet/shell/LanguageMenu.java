package ch.guichet.shell;

import ch.guichet.common.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Objects;

/** The languages in the header; choosing one keeps it and builds the page anew, with the focus still here. */
class LanguageMenu extends Menu implements AfterNavigationObserver {

    /** That the page is built anew because a language was chosen. */
    private record Chosen() {}

    private final transient LanguageChoice choice;

    LanguageMenu(LanguageChoice choice, Language now, String name) {
        super(now.name(), name);
        this.choice = choice;
        addClassName("quiet");
        for (var language : Language.values()) {
            var own = language.locale().getDisplayLanguage(language.locale());
            var entry = action(own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1), () -> choose(language));
            entry.getElement().setAttribute("lang", language.code());
            if (language == now) {
                entry.getElement().setAttribute("aria-current", "true");
            }
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var session = Objects.requireNonNull(VaadinSession.getCurrent());
        if (session.getAttribute(Chosen.class) != null) {
            session.setAttribute(Chosen.class, null);
            focus();
        }
    }

    private void choose(Language language) {
        choice.keep(
                language,
                Objects.requireNonNull(VaadinRequest.getCurrent()),
                Objects.requireNonNull(VaadinResponse.getCurrent()));
        var ui = UI.getCurrentOrThrow();
        ui.getActiveRouterTargetsChain().stream()
                .filter(KeepsValues.class::isInstance)
                .map(KeepsValues.class::cast)
                .forEach(KeepsValues::keep);
        Objects.requireNonNull(VaadinSession.getCurrent()).setAttribute(Chosen.class, new Chosen());
        ui.getPage().reload();
    }
}
