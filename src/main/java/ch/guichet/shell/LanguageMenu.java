package ch.guichet.shell;

import ch.guichet.common.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Locale;
import java.util.Objects;

/** The languages in the header; choosing one keeps it and builds the page anew. */
class LanguageMenu extends Menu {

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
        ui.getPage().reload();
    }
}
