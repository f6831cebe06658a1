package ch.guichet.claim;

import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.form.Row;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Declarations with answers to questions that they do not ask, as no page sends them; made of a full example. */
final class Forgeries {

    private Forgeries() {}

    static <C extends Record> List<C> of(ClaimForm<C> form) {
        var definition = form.definition();
        var full = Draft.of(definition, Examples.full(form));
        return Stream.concat(Stream.of(everyRowFull(full)), oneAnswerLess(full))
                .map(Draft::content)
                .filter(content -> !definition.prune(content).equals(content))
                .filter(content -> form.check(Draft.of(definition, content), Examples.occasion()).stream()
                        .noneMatch(problem -> problem.isError()))
                .toList();
    }

    /** What a row does not ask is answered as in another one that does. */
    private static <C extends Record> Draft<C> everyRowFull(Draft<C> full) {
        var fuller = full;
        for (var question : full.form().questions()) {
            if (question.kind() instanceof Kind.Rows<?> rows) {
                for (var open : open(question, rows, full.content()).toList()) {
                    fuller = fuller.answer(open.path(), open.answer());
                }
            }
        }
        return fuller;
    }

    private record Open(Path path, Object answer) {}

    private static <C extends Record, R extends Record & Row> Stream<Open> open(
            Question<C, ?> question, Kind.Rows<R> kind, C content) {
        var rows = ((Collection<?>) Objects.requireNonNull(question.of(content)))
                .stream().map(kind.form().type()::cast).toList();
        var list = Path.of(question.name());
        return rows.stream()
                .flatMap(row -> kind.form().questions().stream()
                        .filter(asked -> isNothing(asked.of(row)))
                        .flatMap(asked -> answer(asked, rows).stream()
                                .map(answer -> new Open(list.row(row.id()).question(asked.name()), answer))));
    }

    private static <R extends Record> Optional<Object> answer(Question<R, ?> question, List<R> rows) {
        return rows.stream()
                .<Object>mapMulti((row, found) -> {
                    var answer = question.of(row);
                    if (answer != null && !isNothing(answer)) {
                        found.accept(answer);
                    }
                })
                .findFirst();
    }

    /** Taken back is what others depend on; they stay answered. */
    private static <C extends Record> Stream<Draft<C>> oneAnswerLess(Draft<C> full) {
        Form<C> form = full.form();
        return form.questions().stream()
                .filter(question -> !(question.kind() instanceof Kind.Rows<?>))
                .map(question -> full.answer(Path.of(question.name()), null));
    }

    private static boolean isNothing(@Nullable Object answer) {
        return answer == null || answer instanceof Collection<?> several && several.isEmpty();
    }
}
