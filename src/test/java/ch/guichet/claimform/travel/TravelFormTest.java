package ch.guichet.claimform.travel;

import static ch.guichet.claimform.travel.Journeys.DAY;
import static ch.guichet.claimform.travel.Journeys.august;
import static ch.guichet.claimform.travel.Journeys.away;
import static ch.guichet.claimform.travel.Journeys.byCar;
import static ch.guichet.claimform.travel.Journeys.byTrain;
import static ch.guichet.claimform.travel.Journeys.of;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.Period;
import ch.guichet.common.RealWords;
import ch.guichet.form.Answer;
import ch.guichet.form.Answers;
import ch.guichet.form.Change;
import ch.guichet.form.Mark;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TravelFormTest {

    private static final TravelForm FORM = new TravelForm();
    private static final Answers ANSWERS = new Answers(RealWords.in(Language.FR));

    @Test
    void answers_stand_under_their_headings_as_people_read_them() {
        assertThat(ANSWERS.of(TravelContent.FORM, byTrain().content()))
                .containsExactly(new Answer.Chapter(
                        "Frais de voyage",
                        List.of(new Answer.Group(
                                Path.of("journeys/trip"),
                                "Trajet 1",
                                "",
                                List.of(
                                        given("start", "Date de début", "12.08.2024"),
                                        given("end", "Date de fin", "12.08.2024"),
                                        given("reason", "Raison", "Traitement ou thérapie"),
                                        given("departure", "Lieu de départ", "Genève"),
                                        given("destination", "Lieu d'arrivée", "Nyon"),
                                        given("kind", "Type", "Aller-retour"),
                                        given("fare", "Montant du billet", "CHF 26.40"),
                                        new Answer.Group(
                                                Path.of("journeys/trip/companions/friend"),
                                                "Accompagnant du trajet 1",
                                                "12.08.2024, Genève – Nyon, Aller-retour",
                                                List.of(given(
                                                        "companions/friend/fare",
                                                        "Montant du billet",
                                                        "CHF 13.20"))))))));
    }

    @Test
    void answers_that_are_not_asked_for_are_not_shown() {
        var draft = byTrain().answer(of("kind"), JourneyKind.CAR);

        assertThat(ANSWERS.of(TravelContent.FORM, draft.content()).toString()).doesNotContain("26.40", "Accompagnant");
    }

    @Test
    void a_correction_shows_what_changed_and_where() {
        var before = byTrain();
        var after = before.answer(of("fare"), Chf.of("20"))
                .removeRow(of("companions").row(Journeys.FRIEND))
                .answer(Path.of("from"), DAY);

        assertThat(ANSWERS.changes(TravelContent.FORM, before.content(), after.content()))
                .containsExactly(
                        new Change(of("fare"), "Trajet 1 – Montant du billet", "CHF 26.40", "CHF 20.00"),
                        new Change(Path.of("from"), "Période comptable, du", "", "12.08.2024"),
                        new Change(
                                of("companions/friend/fare"),
                                "Accompagnant du trajet 1 – Montant du billet",
                                "CHF 13.20",
                                ""));
    }

    @Test
    void nothing_changed_is_no_change() {
        assertThat(ANSWERS.changes(
                        TravelContent.FORM, byTrain().content(), byTrain().content()))
                .isEmpty();
    }

    @Test
    void the_period_reaches_from_the_first_to_the_last_day_declared() {
        var draft = byCar("23").answer(Path.of("shortDays"), august(20)).answer(Path.of("lodgingDays"), august(3, 31));

        assertThat(FORM.period(draft.content()))
                .contains(new Period(LocalDate.of(2024, 8, 3), LocalDate.of(2024, 8, 31)));
        assertThat(FORM.period(byCar("23").content())).contains(Period.of(DAY));
        assertThat(FORM.period(TravelContent.FORM.blank())).isEmpty();
    }

    @Test
    void tickets_are_to_be_joined_for_public_transport_and_for_whoever_came_along() {
        assertThat(FORM.documents(byTrain().content()))
                .containsExactly(
                        Proof.of("travel.proof.ticket", Period.of(DAY)),
                        Proof.of("travel.proof.companion", Period.of(DAY)));
        assertThat(FORM.documents(byCar("23").content())).isEmpty();
    }

    @Test
    void a_claim_is_remembered_by_its_journeys_and_its_days() {
        var draft = away().answer(Path.of("shortDays"), august(5)).answer(Path.of("lodgingDays"), august(5, 6));

        assertThat(FORM.marks(byCar("23").content())).containsExactly(new Mark("travel.journey", "CAR", DAY));
        assertThat(FORM.marks(draft.content()))
                .containsExactly(
                        new Mark("travel.day", "short", LocalDate.of(2024, 8, 5)),
                        new Mark("travel.day", "lodging", LocalDate.of(2024, 8, 5)),
                        new Mark("travel.day", "lodging", LocalDate.of(2024, 8, 6)));
    }

    private static Answer given(String question, String label, String text) {
        return new Answer.Given(Path.of("journeys/trip/" + question), label, text);
    }
}
