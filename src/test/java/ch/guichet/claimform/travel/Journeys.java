package ch.guichet.claimform.travel;

import ch.guichet.common.Chf;
import ch.guichet.form.Draft;
import ch.guichet.form.Path;
import ch.guichet.form.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Declarations of the travel form for tests: complete ones, to be spoilt in one place. */
final class Journeys {

    static final LocalDate DAY = LocalDate.of(2024, 8, 12);
    static final RowId ROW = new RowId("trip");
    static final RowId FRIEND = new RowId("friend");

    private Journeys() {}

    static Draft<TravelContent> byTrain() {
        return claim(
                journey(JourneyKind.RETURN, null, Chf.of("26.40"), List.of(new Companion(FRIEND, Chf.of("13.20")))));
    }

    static Draft<TravelContent> byCar(String kilometres) {
        return claim(journey(JourneyKind.CAR, new BigDecimal(kilometres), null, List.of()));
    }

    /** A journey and nothing else. */
    static Draft<TravelContent> claim(Journey journey) {
        return Draft.of(
                TravelContent.FORM,
                new TravelContent(
                        List.of(journey),
                        null,
                        null,
                        null,
                        new TreeSet<>(),
                        null,
                        new TreeSet<>(),
                        null,
                        new TreeSet<>()));
    }

    /** August 2024, and nothing else. */
    static Draft<TravelContent> away() {
        return Draft.blank(TravelContent.FORM)
                .answer(Path.of("from"), LocalDate.of(2024, 8, 1))
                .answer(Path.of("to"), LocalDate.of(2024, 8, 31));
    }

    /** The path of an answer in the journey. */
    static Path of(String question) {
        return Path.of("journeys/trip/" + question);
    }

    static TreeSet<LocalDate> august(int... days) {
        var ticked = new TreeSet<LocalDate>();
        for (var day : days) {
            ticked.add(LocalDate.of(2024, 8, day));
        }
        return ticked;
    }

    private static Journey journey(
            JourneyKind kind, @Nullable BigDecimal kilometres, @Nullable Chf fare, List<Companion> companions) {
        return new Journey(ROW, DAY, DAY, Reason.TREATMENT, null, "Genève", "Nyon", kind, kilometres, fare, companions);
    }
}
