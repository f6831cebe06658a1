package ch.guichet.architecture.offending.account;

import com.vaadin.flow.component.html.Paragraph;

class Notice {

    Paragraph paragraph() {
        return new Paragraph();
    }
}
