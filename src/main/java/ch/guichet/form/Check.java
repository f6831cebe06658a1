package ch.guichet.form;

import ch.guichet.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks a definition and collects what is wrong with the answers. */
final class Check {

    private final Occasion occasion;
    private final Map<Path, String> unreadable;
    private final List<Problem> problems = new ArrayList<>();

    Check(Occasion occasion, Map<Path, String> unreadable) {
        this.occasion = occasion;
        this.unreadable = unreadable;
    }

    <C extends Record> List<Problem> problems(Form<C> form, C content) {
        check(form, content, Path.ROOT);
        return List.copyOf(problems);
    }

    private <C extends Record> void check(Form<C> form, C content, Path path) {
        for (var question : form.questions()) {
            if (question.isAsked(content)) {
                check(form, content, question, path.question(question.name()));
            }
        }
        for (var rule : form.rules()) {
            rule.check(content, occasion, path).forEach(problems::add);
        }
    }

    private <C extends Record, V> void check(Form<C> form, C content, Question<C, V> question, Path path) {
        var raw = unreadable.get(path);
        if (raw != null) {
            problems.add(refused(question.kind(), raw, path));
            return;
        }
        var answer = question.of(content);
        if (isNothing(answer)) {
            if (question.isRequired(content)) {
                problems.add(missing(question, path));
                return;
            }
        } else if (question.kind() instanceof Kind.Typed<V> typed
                && answer != null
                && typed.read(typed.write(answer)).refusal() != null) {
            problems.add(refused(typed, typed.write(answer), path));
            return;
        }
        if (question.kind() instanceof Kind.Rows<?> rows) {
            checkRows(form, content, question.name(), rows, path);
        }
        if (!isNothing(answer) || isSeveral(question.kind())) {
            question.rules().forEach(rule -> rule.check(content, occasion, path).forEach(problems::add));
        }
    }

    /** A list that is empty says in its own words what belongs there, a statement why it must be ticked. */
    private static Problem missing(Question<?, ?> question, Path path) {
        return question.kind() instanceof Kind.Rows<?> || question.kind() instanceof Kind.YesNo
                ? Problem.error(path, question.label() + ".required")
                : Problem.error(path, "form.required", new Term(question.label()));
    }

    private <C extends Record, R extends Record & Row> void checkRows(
            Form<C> form, C content, String question, Kind.Rows<R> kind, Path path) {
        var rows = form.rows(content, question, kind);
        if (rows.size() > kind.most()) {
            problems.add(Problem.error(path, "form.rows.most", kind.most()));
        }
        for (var row : rows) {
            check(kind.form(), row, path.row(row.id()));
        }
    }

    private static Problem refused(Kind<?> kind, String raw, Path path) {
        var refusal = kind instanceof Kind.Typed<?> typed ? typed.read(raw).refusal() : null;
        return refusal == null
                ? Problem.error(path, "form.unreadable")
                : new Problem(path, refusal.key(), refusal.arguments(), Problem.Gravity.ERROR);
    }

    /** Rules of rows and days also speak when there are none. */
    private static boolean isSeveral(Kind<?> kind) {
        return kind instanceof Kind.Rows<?> || kind instanceof Kind.Days<?>;
    }

    static boolean isNothing(@Nullable Object answer) {
        return answer == null
                || answer instanceof String text && text.isBlank()
                || answer instanceof Collection<?> several && several.isEmpty()
                || Boolean.FALSE.equals(answer);
    }
}
