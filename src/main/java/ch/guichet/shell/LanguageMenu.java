package ch.guichet.shell;

import ch.guichet.common.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Locale;
import java.util.Objects;

/** The languages in the header; choosing one keeps it and builds the page anew. */
class LanguageMenu extends MenuBar {

    private final transient LanguageChoice choice;

    LanguageMenu(LanguageChoice choice) {
        this.choice = choice;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        var now = Language.of(getLocale());
        var item = addItem(now.name());
        item.setAriaLabel(getTranslation("shell.language", now.name()));
        getElement().setAttribute("aria-label", getTranslation("shell.languages"));
        for (var language : Language.values()) {
            offer(item, language, language == now);
        }
    }

    private void offer(MenuItem menu, Language language, boolean chosen) {
        var own = language.locale().getDisplayLanguage(language.locale());
        var name = new Span(own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1));
        name.getElement().setAttribute("lang", language.code());
        var entry = menu.getSubMenu().addItem(name, click -> choose(language));
        entry.setCheckable(true);
        entry.setChecked(chosen);
    }

    private void choose(Language language) {
        choice.keep(
                language,
                Objects.requireNonNull(VaadinRequest.getCurrent()),
                Objects.requireNonNull(VaadinResponse.getCurrent()));
        UI.getCurrentOrThrow().getPage().reload();
    }
}
