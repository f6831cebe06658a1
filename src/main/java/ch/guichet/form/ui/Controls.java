package ch.guichet.form.ui;

import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.form.Row;
import org.jspecify.annotations.Nullable;

/** Makes the control for each kind of answer. */
final class Controls {

    private Controls() {}

    /** @param before the question before, which may say how many days there are to tick */
    @SuppressWarnings("unchecked")
    static <C extends Record, V> Control<C, V> of(
            Editing<?> editing, Question<C, V> question, @Nullable Question<C, ?> before, Path here) {
        return switch (question.kind()) {
            case Kind.Month month -> (Control<C, V>) new MonthControl<C>(editing, question, month, here);
            case Kind.Typed<V> typed -> Fields.typed(editing, question, typed, here);
            case Kind.YesNo yesNo -> (Control<C, V>) Fields.yesNo(editing, question, here);
            case Kind.Choice<?> choice -> (Control<C, V>) Fields.choice(editing, question, choice, here);
            case Kind.Days<?> days -> (Control<C, V>) new DaysField<>(editing, question, before, here);
            case Kind.InCatalogue<?> catalogue ->
                (Control<C, V>) new CatalogueField<>(editing, question, (Kind.InCatalogue<C>) catalogue, here);
            case Kind.Rows<?> rows -> (Control<C, V>) rows(editing, question, rows, here);
        };
    }

    private static <C extends Record, R extends Record & Row> RowsField<C, R> rows(
            Editing<?> editing, Question<C, ?> question, Kind.Rows<R> kind, Path here) {
        return new RowsField<>(editing, question, kind, here);
    }
}
