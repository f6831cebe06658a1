package ch.guichet.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ViewPackages(classes = MainLayout.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest extends ShellTest {

    @Test
    void an_address_that_does_not_exist_shows_the_not_found_page() {
        UI.getCurrent().navigate("nowhere");
        assertThat(find(H1.class).single().getText()).isEqualTo("Page introuvable");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Page introuvable – Guichet AI");
    }

    @Test
    void an_error_while_a_page_is_used_is_told_with_its_reference(CapturedOutput log) {
        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("756.9217.0769.85")));
        assertThat(find(Prompt.class).single().getElement().getTextRecursively())
                .contains(log.getOut().replaceAll("(?s).*failure ([A-Z2-9]{8}):.*", "$1"));
        assertThat(log.getOut()).contains("java.lang.IllegalStateException at ch.guichet.shell.ErrorPagesTest");
        assertThat(log.getAll()).doesNotContain("756.9217");
    }

    @Test
    void a_failure_is_described_by_its_causes_and_places_alone() {
        var error = new IllegalStateException("Jane", new IllegalArgumentException("Doe"));
        assertThat(Failure.describe(error))
                .startsWith("java.lang.IllegalStateException at ch.guichet.shell.ErrorPagesTest")
                .contains("caused by java.lang.IllegalArgumentException")
                .doesNotContain("Jane", "Doe");
    }
}
