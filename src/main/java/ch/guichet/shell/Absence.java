package ch.guichet.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The words of the not-found page, the same whether something is missing or belongs to somebody else. */
class Absence extends Div implements Titled {

    Absence() {
        add(
                new H1(title()),
                new Paragraph(getTranslation("shell.absent.next")),
                new Paragraph(new Anchor(".", getTranslation("shell.absent.home"))));
    }

    @Override
    public String title() {
        return getTranslation("shell.absent.title");
    }
}
