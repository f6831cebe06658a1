package ch.guichet.claimform.travel;

import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Form;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Form 318.632.1, travel and food: fares as on the ticket, kilometres and days away from home at the insurance's rates. */
public final class TravelForm implements ClaimForm<TravelContent> {

    private static final Path JOURNEYS = Path.of("journeys");

    @Override
    public Form<TravelContent> definition() {
        return TravelContent.FORM;
    }

    @Override
    public String number() {
        return "318.632.1";
    }

    @Override
    public Calculation calculate(TravelContent content, Occasion occasion) {
        var calculation = Calculation.from(occasion.rates());
        content.journeys().forEach(journey -> price(calculation, journey));
        calculation.days(Path.of("shortDays"), Tariff.MEALS_SHORT, content.shortDays());
        calculation.days(Path.of("longDays"), Tariff.MEALS_LONG, content.longDays());
        calculation.days(Path.of("lodgingDays"), Tariff.LODGING, content.lodgingDays());
        return calculation.done();
    }

    private static void price(Calculation.Writer calculation, Journey journey) {
        var path = JOURNEYS.row(journey.id());
        journey.period().ifPresent(days -> {
            var kilometres = journey.kilometres();
            if (kilometres != null) {
                calculation.rated(path, Tariff.CAR, kilometres, days.from(), days);
            }
            var fare = journey.fare();
            if (fare != null) {
                calculation.declared(path, "FARE", fare, days, "RAI art. 90 al. 2");
            }
            for (var companion : journey.companions()) {
                var companionFare = companion.fare();
                if (companionFare != null) {
                    calculation.declared(
                            path.question("companions").row(companion.id()),
                            "COMPANION_FARE",
                            companionFare,
                            days,
                            "RAI art. 90 al. 3");
                }
            }
        });
    }

    @Override
    public Optional<Period> period(TravelContent content) {
        var days = Stream.of(content.shortDays(), content.longDays(), content.lodgingDays())
                .filter(ticked -> !ticked.isEmpty())
                .map(ticked -> new Period(ticked.first(), ticked.last()));
        return Stream.concat(content.journeys().stream().map(Journey::period).flatMap(Optional::stream), days)
                .reduce(Period::span);
    }

    @Override
    public List<Proof> documents(TravelContent content) {
        return content.journeys().stream()
                .filter(Journey::isByPublicTransport)
                .flatMap(journey -> journey.period().stream().flatMap(days -> tickets(journey, days)))
                .toList();
    }

    private static Stream<Proof> tickets(Journey journey, Period days) {
        return Stream.concat(
                Stream.of(Proof.of("travel.proof.ticket", days)),
                journey.companions().stream().map(companion -> Proof.of("travel.proof.companion", days)));
    }

    @Override
    public List<Mark> marks(TravelContent content) {
        var journeys = content.journeys().stream()
                .flatMap(journey -> journey.period().stream()
                        .map(days -> new Mark("travel.journey", String.valueOf(journey.kind()), days.from())));
        return Stream.of(
                        journeys,
                        days("short", content.shortDays()),
                        days("long", content.longDays()),
                        days("lodging", content.lodgingDays()))
                .flatMap(marks -> marks)
                .distinct()
                .toList();
    }

    private static Stream<Mark> days(String key, SortedSet<LocalDate> days) {
        return days.stream().map(date -> new Mark("travel.day", key, date));
    }
}
