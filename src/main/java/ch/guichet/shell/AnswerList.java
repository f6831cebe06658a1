package ch.guichet.shell;

import com.vaadin.flow.component.html.DescriptionList;

/** What the counter knows, each under its name. */
public class AnswerList extends DescriptionList {

    public AnswerList() {
        addClassName("answers");
    }

    public AnswerList say(String key, String text) {
        add(new Term(getTranslation(key)), new Description(text));
        return this;
    }
}
