package ch.guichet.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = MainLayout.class)
class ErrorSummaryTest extends ShellTest {

    private final ErrorSummary summary = new ErrorSummary();
    private final TextField town = new TextField("Lieu");

    @BeforeEach
    void on_a_page() {
        navigate(SupportView.class).add(summary, town);
    }

    @Test
    void each_problem_is_a_link_to_its_field() {
        summary.setProblems(List.of(new ErrorSummary.Entry("Le champ Lieu est obligatoire.", town)));
        assertThat(find(Anchor.class, summary).single().getText()).isEqualTo("Le champ Lieu est obligatoire.");
        assertThat(summary.isVisible()).isTrue();
        assertThat(summary.getElement().getTextRecursively()).startsWith("Il y a un problème");
    }

    @Test
    void the_title_says_error_as_long_as_there_is_one() {
        summary.setProblems(List.of(new ErrorSummary.Entry("Le champ Lieu est obligatoire.", town)));
        summary.setProblems(List.of(new ErrorSummary.Entry("Le champ Lieu est obligatoire.", town)));
        assertThat(title()).isEqualTo("Erreur : Questions / Support – Guichet AI");
        summary.clear();
        assertThat(title()).isEqualTo("Questions / Support – Guichet AI");
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void a_problem_goes_once_it_is_mended_and_the_summary_with_the_last() {
        var lost = new ErrorSummary.Entry("Le champ Lieu est obligatoire.", town);
        var late = new ErrorSummary.Entry("Le champ Jour est obligatoire.", new TextField("Jour"));
        summary.setProblems(List.of(lost, late));
        summary.renew(List.of(late));
        assertThat(find(Anchor.class, summary).single().getText()).isEqualTo("Le champ Jour est obligatoire.");
        summary.renew(List.of());
        assertThat(summary.isVisible()).isFalse();
        assertThat(title()).isEqualTo("Questions / Support – Guichet AI");
    }

    @Test
    void a_problem_that_is_wrong_in_another_way_says_so_and_nothing_new_comes() {
        summary.setProblems(List.of(new ErrorSummary.Entry("days", "4 jours, 1 est coché", town)));
        summary.renew(List.of(
                new ErrorSummary.Entry("days", "4 jours, 2 sont cochés", town),
                new ErrorSummary.Entry("later", "Autre chose", town)));
        assertThat(find(Anchor.class, summary).single().getText()).isEqualTo("4 jours, 2 sont cochés");
    }

    private static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }
}
