package ch.guichet.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.claimform.helplessness.Degree;
import ch.guichet.claimform.helplessness.HelplessnessContent;
import ch.guichet.claimform.helplessness.HelplessnessForm;
import ch.guichet.claimform.helplessness.Payer;
import ch.guichet.claimform.helplessness.Place;
import ch.guichet.claimform.helplessness.Stay;
import ch.guichet.claimform.helplessness.Supplement;
import ch.guichet.common.Language;
import ch.guichet.common.RealWords;
import ch.guichet.form.Draft;
import ch.guichet.form.Occasion;
import ch.guichet.form.RowId;
import ch.guichet.rates.MigratedRates;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands above the entries of a list, and what each says of itself. */
@ViewPackages(classes = SampleView.class)
class RowsFieldTest extends BrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    private final HelplessnessForm form = new HelplessnessForm();
    private int documents;

    @Test
    void an_entry_for_which_nothing_is_due_says_zero() {
        assertThat(text(Place.HOME, Payer.SOCIAL_INSURANCE))
                .contains("CHF 0.00", "Rien n'est payé ici")
                .doesNotContain("montant fixé par l'office");
    }

    @Test
    void an_entry_that_is_left_to_the_office_says_so() {
        assertThat(text(Place.HOME, Payer.FAMILY)).contains("montant fixé par l'office");
    }

    @Test
    void an_entry_without_lines_is_to_be_completed() {
        assertThat(text(Place.HOME, null)).contains("à compléter");
    }

    @Test
    void an_explanation_of_the_list_stands_above_its_entries() {
        var text = text(Place.DOMICILE, null);

        assertThat(text.indexOf("Avant de transmettre le formulaire"))
                .isNotNegative()
                .isLessThan(text.indexOf("Séjour 1"));
    }

    @Test
    void what_was_missing_is_no_longer_said_once_a_document_is_attached() {
        var editor = editor(new Stay(
                new RowId("a"), DAY, DAY.plusDays(40), Place.HOSPITAL, true, null, Degree.MODERATE, Supplement.NONE));

        editor.showProblems(form.check(editor.draft(), occasion()));
        assertThat(text(editor)).contains("Après 30 nuits");

        documents = 1;
        editor.refresh();
        assertThat(text(editor)).doesNotContain("Après 30 nuits");
    }

    private String text(Place place, @Nullable Payer payer) {
        return text(editor(
                new Stay(new RowId("a"), DAY, DAY.plusDays(2), place, null, payer, Degree.MODERATE, Supplement.NONE)));
    }

    /** With the messages, which stand in properties of the fields. */
    private static String text(Component component) {
        return component.getElement().getTextRecursively() + message(component);
    }

    private static String message(Component component) {
        return component.getElement().getProperty("errorMessage", "")
                + component.getChildren().map(RowsFieldTest::message).collect(Collectors.joining());
    }

    private FormEditor<HelplessnessContent> editor(Stay stay) {
        var content = new HelplessnessContent(DAY, DAY.plusDays(60), List.of(stay));
        var editor = new FormEditor<>(
                form, Draft.of(form.definition(), content), RealWords.in(Language.FR), this::occasion, kept -> {});
        UI.getCurrent().add(editor);
        return editor;
    }

    private Occasion occasion() {
        return new Occasion(
                DAY.plusDays(60), MigratedRates.book(), Catalogue.EMPTY, null, null, null, documents, List.of());
    }
}
