package ch.guichet.shell;

import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page with a name, shown in the browser's title as « name – Guichet AI ». « Erreur : » is put before it by
 * {@link ErrorSummary} alone.
 */
public interface Titled extends HasDynamicTitle {

    String BRAND = "Guichet AI";

    /** The page's own name, translated; asked for each time the page is opened. */
    String title();

    @Override
    default String getPageTitle() {
        return title() + " – " + BRAND;
    }
}
