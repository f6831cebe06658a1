package ch.guichet.file.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that downloads a file instead of leading to a page. */
public class FileLink extends Anchor {

    public FileLink(String href, String text) {
        super(href, text);
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
    }
}
