package ch.guichet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes answers deep inside a declaration, by path. */
final class Edit {

    private Edit() {}

    /** With the changed value in the component that the path leads to. */
    static <C extends Record> C change(Form<C> form, C content, Path path, UnaryOperator<@Nullable Object> change) {
        if (path.length() > 1) {
            return changeRow(form, content, path, rowsKind(form, path.first()), change);
        }
        var contents = form.contents();
        return contents.with(content, path.first(), change.apply(contents.read(content, path.first())));
    }

    private static <C extends Record, R extends Record & Row> C changeRow(
            Form<C> form, C content, Path path, Kind.Rows<R> kind, UnaryOperator<@Nullable Object> change) {
        var id = path.steps().get(1);
        var changed = form.rows(content, path.first(), kind).stream()
                .map(row -> row.id().value().equals(id) ? change(kind.form(), row, path.after(2), change) : row)
                .toList();
        return form.contents().with(content, path.first(), changed);
    }

    static List<?> plus(Form<?> form, Path rows, @Nullable Object list, RowId id) {
        var longer = new ArrayList<Object>((List<?>) Objects.requireNonNull(list));
        longer.add(blankRow(rowForm(form, rows), id));
        return List.copyOf(longer);
    }

    static List<?> minus(@Nullable Object list, String id) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().filter(row -> !((Row) row).id().value().equals(id)).toList();
    }

    static <C extends Record> C settle(
            Form<C> form, @Nullable C before, C after, Path path, Map<Path, String> unreadable) {
        var settled = after;
        for (var question : form.questions()) {
            settled = settle(form, question, before, settled, path.question(question.name()), unreadable);
        }
        return settled;
    }

    private static <C extends Record, V> C settle(
            Form<C> form,
            Question<C, V> question,
            @Nullable C before,
            C after,
            Path path,
            Map<Path, String> unreadable) {
        if (question.kind() instanceof Kind.Rows<?> rows) {
            return settleRows(form, question.name(), rows, before, after, path, unreadable);
        }
        var preset = question.preset();
        if (preset == null || unreadable.containsKey(path)) {
            return after;
        }
        var given = question.of(after);
        var proposed = preset.apply(after);
        var follows = given == null || before != null && Objects.equals(given, preset.apply(before));
        return follows && proposed != null ? form.contents().with(after, question.name(), proposed) : after;
    }

    private static <C extends Record, R extends Record & Row> C settleRows(
            Form<C> form,
            String question,
            Kind.Rows<R> kind,
            @Nullable C before,
            C after,
            Path path,
            Map<Path, String> unreadable) {
        List<R> earlier = before == null ? List.of() : form.rows(before, question, kind);
        var settled = form.rows(after, question, kind).stream()
                .map(row -> settle(
                        kind.form(),
                        earlier.stream()
                                .filter(old -> old.id().equals(row.id()))
                                .findFirst()
                                .orElse(null),
                        row,
                        path.row(row.id()),
                        unreadable))
                .toList();
        return form.contents().with(after, question, settled);
    }

    private static Kind.Rows<?> rowsKind(Form<?> form, String question) {
        return form.question(question)
                .map(found -> found.kind() instanceof Kind.Rows<?> rows ? rows : null)
                .orElseThrow(() -> new IllegalArgumentException(form.name() + " has no rows " + question));
    }

    private static Form<?> rowForm(Form<?> form, Path rows) {
        var inner = rowsKind(form, rows.first()).form();
        return rows.length() == 1 ? inner : rowForm(inner, rows.after(2));
    }

    private static <R extends Record> R blankRow(Form<R> form, RowId id) {
        return form.contents().with(form.blank(), "id", id);
    }
}
