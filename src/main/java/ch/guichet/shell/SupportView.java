package ch.guichet.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Questions people have before they are signed in, and how to reach the office (guide, section 5). */
@Route(value = "support", layout = MainLayout.class)
@AnonymousAllowed
class SupportView extends Div implements Titled {

    private final transient OfficeLine office;

    SupportView(OfficeLine office) {
        this.office = office;
        var lead = new Paragraph(getTranslation("support.lead"));
        lead.addClassName("lead");
        var questions = new Card(
                getTranslation("support.questions"),
                question("password", "support.password", "support.password.text"),
                question("sms", "support.sms", "support.sms.text"),
                question("attempts", "support.attempts", "support.attempts.text"));
        var two = new Div(questions, contact());
        two.addClassName("two");
        add(new H1(title()), lead, two);
    }

    @Override
    public String title() {
        return getTranslation("support.title");
    }

    private Section question(String id, String key, String textKey) {
        var heading = new H3(getTranslation(key));
        heading.setId(id);
        var section = new Section(heading);
        section.addClassName("question");
        getTranslation(textKey).lines().forEach(text -> section.add(new Paragraph(text)));
        return section;
    }

    private Card contact() {
        var card = new Card(
                getTranslation("support.contact"),
                new Paragraph(getTranslation("support.contact.via", hours())),
                new Paragraph(office.name() + ", " + office.address()));
        if (!office.phone().isEmpty()) {
            var number = new Anchor("tel:" + office.phone().replaceAll("[^+0-9]", ""), office.phone());
            card.add(new Paragraph(number));
        }
        return card;
    }

    private String hours() {
        var ends = office.hours().split("\\s+-\\s+", 2);
        return ends.length == 2 ? getTranslation("support.hours", ends[0], ends[1]) : office.hours();
    }
}
