package ch.guichet.beneficiary.ui;

import static ch.guichet.account.Role.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.DatabaseTest;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.SampleAccounts;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Address;
import ch.guichet.common.PersonName;
import ch.guichet.common.Translations;
import ch.guichet.shell.Messages;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.net.URL;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.ResourcePatternResolver;

@DatabaseTest
@ViewPackages(packages = "ch.guichet.none")
@Import(NewBeneficiaryViewTest.Beans.class)
class NewBeneficiaryViewTest extends SpringBrowserlessTest {

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("ch.guichet.beneficiary")
    @ComponentScan(
            basePackages = "ch.guichet.account",
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = "ch\\.guichet\\.account\\.(ProfileService|ProfileRepository)"))
    @Import({ActingAccount.class, SampleAccounts.class, Messages.class})
    static class Beans {

        @Bean
        Translations translations(ResourcePatternResolver resources) throws IOException {
            List<URL> bundles = new ArrayList<>();
            for (var bundle : resources.getResources("classpath*:i18n/*.properties")) {
                bundles.add(bundle.getURL());
            }
            return Translations.read(bundles);
        }
    }

    @Autowired
    BeneficiaryService service;

    @Autowired
    Clock clock;

    @Autowired
    ActingAccount acting;

    @Autowired
    SampleAccounts accounts;

    private NewBeneficiaryView view;

    @BeforeEach
    void open() {
        acting.become(accounts.add(REPRESENTATIVE));
        UI.getCurrent().setLocale(Locale.of("fr", "CH"));
        view = show();
    }

    private NewBeneficiaryView show() {
        var shown = new NewBeneficiaryView(service, acting, clock);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(shown);
        return shown;
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void every_field_left_empty_is_named_under_itself_and_in_the_summary() {
        countries().clear();
        save();

        assertThat(problems())
                .containsExactly(
                        "Le champ Nom est obligatoire.",
                        "Le champ Prénom est obligatoire.",
                        "Le champ Adresse est obligatoire.",
                        "Le champ Code postal est obligatoire.",
                        "Le champ Lieu est obligatoire.",
                        "Le champ Pays est obligatoire.",
                        "Le champ Date de naissance est obligatoire.",
                        "Le champ Numéro d'assuré (numéro AVS) est obligatoire.");
        assertThat(field("Nom").isInvalid()).isTrue();
        assertThat(field("Nom").getErrorMessage()).isEqualTo("Le champ Nom est obligatoire.");
        assertThat(service.list()).isEmpty();
    }

    @Test
    void a_person_is_added_with_what_was_typed() {
        fill();
        save();

        assertThat(problems()).isEmpty();
        assertThat(service.list()).singleElement().satisfies(lea -> {
            assertThat(lea.name()).isEqualTo(new PersonName("Doe", "Léa"));
            assertThat(lea.address()).isEqualTo(new Address("Rue du Lac 1", "1200", "Genève", "CH"));
            assertThat(lea.birthDate()).isEqualTo(LocalDate.of(2015, 4, 3));
            assertThat(lea.avsNumber().digits()).isEqualTo("7569217076985");
        });
    }

    @Test
    void wrong_answers_are_explained_and_go_once_mended() {
        fill();
        field("Code postal").setValue("12000");
        field("Date de naissance").setValue("3.9.2024");
        field("Numéro d'assuré (numéro AVS)").setValue("756.9217.0769.86");
        save();

        assertThat(problems())
                .hasSize(3)
                .first()
                .isEqualTo("Un code postal suisse a quatre chiffres, par exemple 1200.");
        assertThat(service.list()).isEmpty();

        fill();
        save();
        assertThat(field("Code postal").isInvalid()).isFalse();
        assertThat(service.list()).hasSize(1);
    }

    @Test
    void a_problem_that_does_not_name_its_field_is_named_in_the_summary() {
        fill();
        field("Prénom").setValue("é".repeat(101));
        save();

        assertThat(field("Prénom").getErrorMessage())
                .isEqualTo("Ce texte est trop long. Il peut avoir 100 caractères au plus.");
        assertThat(problems())
                .containsExactly("Prénom : Ce texte est trop long. Il peut avoir 100 caractères au plus.");
    }

    @Test
    void the_same_person_is_not_added_twice() {
        fill();
        save();
        save();

        assertThat(problems())
                .containsExactly(
                        "Numéro d'assuré (numéro AVS) : Cette personne figure déjà dans votre compte. Vérifiez le numéro AVS.");
        assertThat(service.list()).hasSize(1);
    }

    @Test
    void what_was_typed_is_there_again_once_after_a_change_of_the_language() {
        fill();
        countries().setValue("FR");
        view.keep();

        show();
        assertThat(field("Nom").getValue()).isEqualTo("Doe");
        assertThat(field("Numéro d'assuré (numéro AVS)").getValue()).isEqualTo("7569217076985");
        assertThat(countries().getValue()).isEqualTo("FR");

        show();
        assertThat(field("Nom").getValue()).isEmpty();
    }

    @Test
    void a_postal_code_abroad_is_free() {
        fill();
        countries().setValue("GB");
        field("Code postal").setValue("SW1A 1AA");
        save();

        assertThat(service.list())
                .singleElement()
                .satisfies(lea -> assertThat(lea.address().postalCode()).isEqualTo("SW1A 1AA"));
    }

    private void fill() {
        field("Nom").setValue("Doe");
        field("Prénom").setValue(" Léa ");
        field("Adresse").setValue("Rue du Lac 1");
        field("Code postal").setValue("1200");
        field("Lieu").setValue("Genève");
        field("Date de naissance").setValue("3.4.15");
        field("Numéro d'assuré (numéro AVS)").setValue("7569217076985");
    }

    private void save() {
        test(find(Button.class).withText("Enregistrer").single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> countries() {
        return find(ComboBox.class).single();
    }

    private List<String> problems() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
