package ch.guichet.demo;

import ch.guichet.common.Reading;
import ch.guichet.form.Draft;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.RowId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody types into the travel form, question by question; the form itself reads it. */
final class TravelSheet {

    private static final Path JOURNEYS = Path.of("journeys");
    private static final Kind.Day DAY = new Kind.Day();

    private final List<Entry> entries = new ArrayList<>();

    /** A row that is added, or a text that is typed. */
    private sealed interface Entry {
        record NewRow(Path rows, RowId id) implements Entry {}

        record Typed(Path question, String text) implements Entry {}
    }

    TravelSheet car(LocalDate date, String reason, String from, String to, String kilometres) {
        var journey = journey(date, reason, from, to, "CAR");
        type(journey.question("kilometres"), kilometres);
        return this;
    }

    TravelSheet train(LocalDate date, String reason, String from, String to, String fare, String... companions) {
        var journey = journey(date, reason, from, to, "RETURN");
        type(journey.question("fare"), fare);
        for (var companion : companions) {
            type(row(journey.question("companions")).question("fare"), companion);
        }
        return this;
    }

    /** For a journey that has another reason than those listed. */
    TravelSheet because(String reason) {
        var journey = ((Entry.Typed) entries.getLast()).question().parent();
        type(journey.question("otherReason"), reason);
        return this;
    }

    TravelSheet period(LocalDate from, LocalDate to) {
        type(Path.of("from"), DAY.write(from));
        type(Path.of("to"), DAY.write(to));
        return this;
    }

    /** Days away from home: {@code short}, {@code long} or {@code lodging}. */
    TravelSheet days(String sort, List<LocalDate> days) {
        type(Path.of(sort + "Count"), String.valueOf(days.size()));
        type(Path.of(sort + "Days"), days.stream().map(DAY::write).collect(Collectors.joining(" ")));
        return this;
    }

    private Path journey(LocalDate date, String reason, String from, String to, String kind) {
        var journey = row(JOURNEYS);
        type(journey.question("start"), DAY.write(date));
        type(journey.question("end"), DAY.write(date));
        type(journey.question("reason"), reason);
        type(journey.question("departure"), from);
        type(journey.question("destination"), to);
        type(journey.question("kind"), kind);
        return journey;
    }

    private Path row(Path rows) {
        var id = RowId.fresh();
        entries.add(new Entry.NewRow(rows, id));
        return rows.row(id);
    }

    private void type(Path question, String text) {
        entries.add(new Entry.Typed(question, text));
    }

    /** The form filled in, from its beginning. */
    <C extends Record> Draft<C> fill(Form<C> form) {
        var draft = Draft.blank(form);
        for (var entry : entries) {
            draft = switch (entry) {
                case Entry.NewRow(var rows, var id) -> draft.addRow(rows, id);
                case Entry.Typed(var question, var text) -> type(draft, question, kind(form, question), text);
            };
        }
        return draft;
    }

    private static <C extends Record> Draft<C> type(Draft<C> draft, Path question, Kind<?> kind, String text) {
        return switch (kind) {
            case Kind.Typed<?> typed -> draft.type(question, typed, text);
            case Kind.Choice<?> choice -> draft.answer(question, choose(choice, text));
            case Kind.Days<?> days ->
                draft.answer(
                        question,
                        Stream.of(text.split(" "))
                                .map(DAY::read)
                                .map(Reading::orElseThrow)
                                .collect(Collectors.toCollection(TreeSet::new)));
            case Kind.YesNo tick -> draft.answer(question, true);
            case Kind.Rows<?> rows -> throw new IllegalArgumentException(question + " holds rows");
        };
    }

    private static Enum<?> choose(Kind.Choice<?> choice, String text) {
        return choice.options().stream()
                .filter(option -> option.name().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Kind<?> kind(Form<?> form, Path question) {
        var kind = form.question(question.first()).orElseThrow().kind();
        return kind instanceof Kind.Rows<?> rows && question.length() > 1 ? kind(rows.form(), question.after(2)) : kind;
    }
}
