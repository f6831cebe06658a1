package ch.guichet.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.claimform.travel.JourneyKind;
import ch.guichet.claimform.travel.Reason;
import ch.guichet.claimform.travel.TravelContent;
import ch.guichet.claimform.travel.TravelForm;
import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.RealWords;
import ch.guichet.form.Draft;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The travel form in the editor, without a browser. */
@ViewPackages(classes = SampleView.class)
class FormEditorTest extends BrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);
    private static final String COUNT = "5 à 8h par jour : nombre de jours de travail";

    private final TravelForm form = new TravelForm();
    private final List<Draft<TravelContent>> kept = new ArrayList<>();
    private FormEditor<TravelContent> editor;

    @BeforeEach
    void open() {
        show(Draft.blank(form.definition()));
    }

    @Test
    void a_journey_by_car_shows_its_amount_and_why() {
        addJourney();
        type("Date de début", "19.8.24");
        choose("Type", JourneyKind.CAR);
        type("Nombre de kilomètres", "23");
        assertThat(texts())
                .contains("CHF 10.35", "23 km × CHF 0.45, tarif en vigueur dès le 01.01.2020 (CRFV annexe 3).");
        assertThat(editor.calculation().total()).isEqualTo(Chf.of("10.35"));
        assertThat(kept.getLast()).isEqualTo(editor.draft());
    }

    @Test
    void what_was_typed_is_written_again_on_leaving_and_the_end_follows_the_start() {
        addJourney();
        type("Date de début", "19.8.24");
        assertThat(field("Date de début").getValue()).isEqualTo("19.08.2024");
        assertThat(field("Date de fin").getValue()).isEqualTo("19.08.2024");
        type("Date de début", "20.8.24");
        assertThat(field("Date de fin").getValue()).isEqualTo("20.08.2024");
        type("Date de fin", "22.8.24");
        type("Date de début", "21.8.24");
        assertThat(field("Date de fin").getValue()).isEqualTo("22.08.2024");
    }

    @Test
    void the_end_follows_a_start_that_was_kept_in_a_pause_before() {
        addJourney();
        type("Date de début", "19.8.24");
        pause("Date de début", "20.8.24");
        assertThat(field("Date de fin").getValue()).isEqualTo("19.08.2024");
        type("Date de début", "20.8.24");
        assertThat(field("Date de fin").getValue()).isEqualTo("20.08.2024");
    }

    @Test
    void a_pause_keeps_the_text_and_says_nothing() {
        addJourney();
        pause("Date de début", "19.8");
        assertThat(field("Date de début").isInvalid()).isFalse();
        assertThat(kept.getLast().unreadable()).containsValue("19.8");
    }

    @Test
    void unreadable_text_stays_with_its_message_until_it_is_mended() {
        addJourney();
        type("Date de début", "bientôt");
        assertThat(field("Date de début").getValue()).isEqualTo("bientôt");
        assertThat(field("Date de début").getErrorMessage()).startsWith("Écrivez la date ainsi");
        show(editor.draft());
        assertThat(field("Date de début").getValue()).isEqualTo("bientôt");
        type("Date de début", "19.8.24");
        assertThat(field("Date de début").isInvalid()).isFalse();
    }

    @Test
    void questions_appear_when_their_condition_holds() {
        addJourney();
        assertThat(find(TextField.class).withCaption("Montant du billet").all()).isEmpty();
        choose("Type", JourneyKind.SINGLE);
        assertThat(field("Montant du billet").isRequiredIndicatorVisible()).isTrue();
        choose("Type", JourneyKind.CAR);
        assertThat(find(TextField.class).withCaption("Montant du billet").all()).isEmpty();
        choose("Raison", Reason.LEAVE);
        assertThat(texts()).anyMatch(text -> text.startsWith("Pour un voyage de congé"));
    }

    @Test
    void a_companion_belongs_to_its_journey_and_goes_with_it() {
        addJourney();
        type("Date de début", "20.8.24");
        type("Lieu de départ", "Genève");
        type("Lieu d'arrivée", "Lausanne");
        choose("Type", JourneyKind.RETURN);
        type("Montant du billet", "26.40");
        press("Ajouter un accompagnant");
        var fares = find(TextField.class).withCaption("Montant du billet").all();
        assertThat(fares.getLast().getAriaLabel()).contains("Montant du billet, Accompagnant du trajet 1");
        test(fares.getLast()).setValue("13.20");
        assertThat(texts()).contains("Accompagnant du trajet 1", "CHF 13.20", "CHF 39.60");
        assertThat(texts()).contains("20.08.2024, Genève – Lausanne, Aller-retour");
        press("Supprimer le trajet 1");
        assertThat(editor.draft().content().journeys()).isEmpty();
        assertThat(editor.calculation().total()).isEqualTo(Chf.ZERO);
        assertThat(texts()).contains("Trajet 1 : entrée supprimée.");
    }

    @Test
    void rows_that_stay_are_counted_anew_and_keep_their_fields() {
        addJourney();
        addJourney();
        var second = find(TextField.class).withCaption("Lieu de départ").all().get(1);
        assertThat(second.getAriaLabel()).contains("Lieu de départ, Trajet 2");
        press("Supprimer le trajet 1");
        assertThat(field("Lieu de départ")).isSameAs(second);
        assertThat(second.getAriaLabel()).contains("Lieu de départ, Trajet 1");
    }

    @Test
    void problems_stand_under_their_fields_and_vanish_when_mended() {
        addJourney();
        send();
        assertThat(field("Lieu de départ").getErrorMessage()).isEqualTo("Le champ Lieu de départ est obligatoire.");
        assertThat(field("Lieu d'arrivée").isInvalid()).isTrue();
        type("Lieu de départ", "Genève");
        assertThat(field("Lieu de départ").isInvalid()).isFalse();
        assertThat(field("Lieu d'arrivée").isInvalid()).isTrue();
    }

    @Test
    void before_sending_nobody_is_told_that_untouched_fields_are_obligatory() {
        addJourney();
        type("Date de début", "19.8.24");
        assertThat(find(TextField.class).all()).noneMatch(TextField::isInvalid);
    }

    @Test
    void the_summary_finds_each_place_and_its_name() {
        addJourney();
        choose("Type", JourneyKind.SINGLE);
        var row = Path.of("journeys")
                .row(editor.draft().content().journeys().getFirst().id());
        assertThat(editor.placeOf(row.question("fare"))).isEqualTo("Trajet 1 – Montant du billet");
        assertThat(editor.target(row.question("fare"))).isSameAs(field("Montant du billet"));
        assertThat(editor.placeOf(row)).isEqualTo("Trajet 1");
        assertThat(editor.placeOf(Path.ROOT)).isEmpty();
        assertThat(editor.target(Path.ROOT)).isInstanceOf(Button.class);
    }

    @Test
    void ticked_days_are_counted_against_the_number_declared() {
        period();
        tick("2024-07-02", true);
        tick("2024-08-06", true);
        assertThat(texts()).contains("2 jours cochés sur 4.");
        assertThat(editor.calculation().total()).isEqualTo(Chf.of("23.00"));
        assertThat(texts())
                .contains("2 jours × CHF 11.50, tarif en vigueur dès le 01.01.1992 (art. 90 al. 4 let. a RAI).");
        tick("2024-07-02", false);
        assertThat(editor.draft().content().shortDays()).containsExactly(LocalDate.of(2024, 8, 6));
    }

    @Test
    void a_day_outside_the_period_or_to_come_cannot_be_ticked_but_unticked() {
        period();
        tick("2024-06-30", true);
        tick("2024-09-03", true);
        tick("nonsense", true);
        assertThat(editor.draft().content().shortDays()).isEmpty();
        tick("2024-07-02", true);
        type("Période comptable, du", "1.8.24");
        assertThat(calendar().getElement().getProperty("model")).contains("juillet 2024", "août 2024");
        tick("2024-07-02", false);
        assertThat(editor.draft().content().shortDays()).isEmpty();
        assertThat(calendar().getElement().getProperty("model")).doesNotContain("juillet 2024");
    }

    @Test
    void july_2024_starts_on_monday_and_august_on_thursday() {
        period();
        var months = JacksonUtils.readTree(calendar().getElement().getProperty("model"))
                .get("months");
        assertThat(months.get(0).get("skip").asInt()).isZero();
        assertThat(months.get(1).get("skip").asInt()).isEqualTo(3);
        assertThat(months.get(0).get("days").get(0).asString()).isEqualTo("lundi 1 juillet 2024");
    }

    @Test
    void a_year_of_three_calendars_is_light() {
        show(Draft.blank(form.definition()));
        type("Période comptable, du", "1.9.23");
        type("Période comptable, au", "31.8.24");
        find(TextField.class).all().stream()
                .filter(field -> field.getLabel().endsWith("nombre de jours de travail"))
                .forEach(field -> test(field).setValue("3"));
        assertThat(find(Calendar.class).all()).hasSize(3);
        assertThat(count(editor)).isLessThan(60);
        assertThat(find(Calendar.class).all())
                .allMatch(calendar -> calendar.getElement().getProperty("model").length() < 16_000);
    }

    private void show(Draft<TravelContent> draft) {
        UI.getCurrent().removeAll();
        editor = new FormEditor<>(
                form, draft, RealWords.in(Language.FR), () -> Occasion.on(TODAY, SampleRates.BOOK), kept::add);
        UI.getCurrent().add(editor);
    }

    private void period() {
        type("Période comptable, du", "1.7.24");
        type("Période comptable, au", "30.9.24");
        type(COUNT, "4");
    }

    private void send() {
        editor.showProblems(form.check(editor.draft(), Occasion.on(TODAY, SampleRates.BOOK)));
    }

    private void addJourney() {
        press("Ajouter une entrée");
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private void pause(String label, String text) {
        fire(field(label), "pause", "element.value", text);
    }

    @SuppressWarnings("unchecked")
    private <E extends Enum<E>> void choose(String label, E option) {
        var select = (Select<E>) find(Select.class).withCaption(label).single();
        test(select).selectItem(select.getItemLabelGenerator().apply(option));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private Calendar calendar() {
        return find(Calendar.class).single();
    }

    private void tick(String date, boolean on) {
        var calendar = calendar();
        var data =
                JacksonUtils.createObjectNode().put("event.detail.date", date).put("event.detail.on", on);
        calendar.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(calendar.getElement(), "tick", data));
    }

    private static void fire(Component component, String event, String key, String value) {
        var data = JacksonUtils.createObjectNode().put(key, value);
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, data));
    }

    private List<String> texts() {
        return texts(editor).toList();
    }

    private static Stream<String> texts(Component component) {
        var own = component instanceof HasText text ? Stream.of(text.getText()) : Stream.<String>empty();
        return Stream.concat(
                own,
                component
                        .getChildren()
                        .filter(child -> child.getElement().isTextNode() || child.isVisible())
                        .flatMap(FormEditorTest::texts));
    }

    private static long count(Component component) {
        return 1 + component.getChildren().mapToLong(FormEditorTest::count).sum();
    }
}
