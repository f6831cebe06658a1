package ch.guichet.form;

import ch.guichet.common.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A declaration on its way: the answers read so far, and by path the typed text that could not be read. */
public record Draft<C extends Record>(Form<C> form, C content, Map<Path, String> unreadable) {

    public Draft {
        unreadable = Map.copyOf(unreadable);
    }

    public static <C extends Record> Draft<C> blank(Form<C> form) {
        return new Draft<>(form, form.blank(), Map.of());
    }

    public static <C extends Record> Draft<C> of(Form<C> form, C content) {
        return new Draft<>(form, content, Map.of());
    }

    /** With a text typed into a field: its answer, or the text itself when it cannot be read. An empty text is no answer. */
    public Draft<C> type(Path path, Kind.Typed<?> kind, String typed) {
        if (typed.isBlank()) {
            return answer(path, null);
        }
        return switch (kind.read(typed)) {
            case Reading.Read<?>(Object answer) -> answer(path, answer);
            case Reading.Refused<?> refused -> {
                var raw = new HashMap<>(unreadable);
                raw.put(path, typed);
                yield new Draft<>(form, Edit.change(form, content, path, old -> null), raw);
            }
        };
    }

    /** With an answer in place of what stood there. */
    public Draft<C> answer(Path path, @Nullable Object answer) {
        return new Draft<>(form, Edit.change(form, content, path, old -> answer), unreadableWithout(path));
    }

    /** With one more row, which has the given id, at the end. */
    public Draft<C> addRow(Path rows, RowId id) {
        return new Draft<>(form, Edit.change(form, content, rows, list -> Edit.plus(form, rows, list, id)), unreadable);
    }

    /** Without the row and everything typed in it. */
    public Draft<C> removeRow(Path row) {
        var id = row.last();
        return new Draft<>(
                form, Edit.change(form, content, row.parent(), list -> Edit.minus(list, id)), unreadableWithout(row));
    }

    /** With the answers that follow from others, where the person has not given their own. */
    public Draft<C> settle(Draft<C> before) {
        return new Draft<>(form, Edit.settle(form, before.content, content, Path.ROOT, unreadable), unreadable);
    }

    /** What the person sees at the path: the raw text, or the answer as its kind writes it. */
    public <V> String text(Path path, Kind.Typed<V> kind, @Nullable V answer) {
        var raw = unreadable.get(path);
        return raw != null ? raw : answer == null ? "" : kind.write(answer);
    }

    public List<Problem> check(Occasion occasion) {
        return form.check(this, occasion);
    }

    private Map<Path, String> unreadableWithout(Path path) {
        return unreadable.entrySet().stream()
                .filter(raw -> !raw.getKey().isWithin(path))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** With a change of the answers as a whole. */
    public Draft<C> change(Function<C, C> change) {
        return new Draft<>(form, change.apply(content), unreadable);
    }
}
