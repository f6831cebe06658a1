package ch.guichet.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of the second level, which names it. */
public class Card extends Section {

    private final H2 heading;

    public Card(String heading, Component... content) {
        this.heading = new H2(heading);
        addClassName("card");
        add(this.heading);
        add(content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var id = "card-" + getElement().getNode().getId();
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
    }
}
