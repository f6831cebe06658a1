package ch.guichet.account.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** What the counter knows, each under its name. */
class AnswerList extends DescriptionList {

    AnswerList() {
        addClassName("answers");
    }

    AnswerList say(String key, String text) {
        add(new Term(getTranslation(key)), new Description(text));
        return this;
    }
}
