package ch.guichet.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = MainLayout.class)
class SupportViewTest extends ShellTest {

    @Test
    void each_question_can_be_linked_to() {
        navigate(SupportView.class);
        assertThat(find(H3.class).all())
                .extracting(heading -> heading.getId().orElse(""))
                .containsExactly("password", "sms", "attempts");
    }

    @Test
    void the_office_says_when_and_how_it_is_reached() {
        var view = navigate(SupportView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains("Centrale téléphonique et réception, ouvert du lundi au vendredi de 09h00 à 16h00");
        assertThat(find(Anchor.class, view).all()).extracting(Anchor::getHref).containsExactly("tel:+41223272727");
    }
}
