package ch.guichet.architecture.offending.account;

import ch.guichet.architecture.Breaks;
import com.vaadin.flow.component.html.Paragraph;

@Breaks("VAADIN_STAYS_ON_THE_PAGES")
class Notice {

    Paragraph paragraph() {
        return new Paragraph();
    }
}
