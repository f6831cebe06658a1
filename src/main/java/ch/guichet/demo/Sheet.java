package ch.guichet.demo;

import ch.guichet.catalogue.PositionNumber;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Reading;
import ch.guichet.form.ClaimForm;
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

/** What somebody types into a form, question by question; the form itself reads it. */
class Sheet {

    private static final Kind.Day DAY = new Kind.Day();

    private final String form;
    private final List<Entry> entries = new ArrayList<>();

    /** @param form the name of the form */
    Sheet(String form) {
        this.form = form;
    }

    /** A row that is added, or a text that is typed. */
    private sealed interface Entry {
        record NewRow(Path rows, RowId id) implements Entry {}

        record Typed(Path question, String text) implements Entry {}
    }

    ClaimForm<?> form() {
        return new ClaimForms().named(form).orElseThrow();
    }

    final Path row(Path rows) {
        var id = RowId.fresh();
        entries.add(new Entry.NewRow(rows, id));
        return rows.row(id);
    }

    final void type(Path question, String text) {
        entries.add(new Entry.Typed(question, text));
    }

    final void type(Path question, LocalDate date) {
        type(question, DAY.write(date));
    }

    final void type(Path question, List<LocalDate> days) {
        type(question, days.stream().map(DAY::write).collect(Collectors.joining(" ")));
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
            case Kind.InCatalogue<?> catalogue -> draft.answer(question, new PositionNumber(text));
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
