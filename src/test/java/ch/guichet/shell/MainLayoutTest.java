package ch.guichet.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = MainLayout.class)
class MainLayoutTest extends ShellTest {

    @Autowired
    Jane jane;

    @AfterEach
    void jane_is_as_before() {
        jane.language = Optional.empty();
        jane.name = Optional.of("Doe Jane");
        jane.reviewer = false;
        jane.left = false;
    }

    @Test
    void the_header_leads_to_the_content_home_and_to_help() {
        navigate(SupportView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).startsWith("#content", ".", "support");
        assertThat(find(Main.class).single().getId()).contains("content");
    }

    @Test
    void a_claimant_finds_the_guichet_the_account_and_the_way_out() {
        navigate(SupportView.class);
        assertThat(entries(AccountMenu.class)).containsExactly("Guichet", "Mon compte", "Déconnexion");
    }

    @Test
    void an_officer_finds_the_queue() {
        jane.reviewer = true;
        anew();
        assertThat(entries(AccountMenu.class))
                .containsExactly("Demandes à traiter", "Preuves de représentation", "Mon compte", "Déconnexion");
    }

    @Test
    void nobody_signed_in_has_no_account_menu() {
        jane.name = Optional.empty();
        anew();
        assertThat(find(AccountMenu.class).all()).isEmpty();
        assertThat(entries(LanguageMenu.class)).containsExactly("Français", "Deutsch", "Italiano", "English");
    }

    @Test
    void the_way_out_ends_the_sign_in() {
        navigate(SupportView.class);
        choose("Déconnexion");
        assertThat(jane.left).isTrue();
    }

    @Test
    void the_chosen_language_is_kept_in_the_account_and_shown_on_the_next_page() {
        navigate(SupportView.class);
        choose("Deutsch");
        assertThat(jane.language).contains(Language.DE);
        anew();
        assertThat(find(H1.class).single().getText()).isEqualTo("Fragen / Support");
    }

    @Test
    void the_pages_title_names_page_and_counter() {
        navigate(SupportView.class);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Questions / Support – Guichet AI");
    }

    private List<String> entries(Class<? extends Menu> menu) {
        return find(ListItem.class, find(menu).single()).all().stream()
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
    }

    private void choose(String entry) {
        test(find(NativeButton.class).withText(entry).single()).click();
    }

    /** A new page load, as after the sign-in. */
    private void anew() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        assertThat(VaadinSession.getCurrent()).isNotNull();
        navigate(SupportView.class);
    }
}
