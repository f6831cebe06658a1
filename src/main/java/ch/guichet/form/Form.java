package ch.guichet.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The definition of a form, or of one row of it: what it asks, in which order, under which conditions. Whatever must know
 * the questions (editor, checks, display, PDF, comparison) walks this one definition.
 *
 * @param <C> the record that holds the answers; its components are exactly the questions, rows have an id besides
 */
public final class Form<C extends Record> {

    private final String name;
    private final Contents<C> contents;
    private final List<Section<C>> sections;
    private final List<Rule<C>> rules;

    Form(String name, Class<C> type, List<Section<C>> sections, List<Rule<C>> rules) {
        this.name = name;
        this.contents = new Contents<>(type);
        this.sections = List.copyOf(sections);
        this.rules = List.copyOf(rules);
        var asked = questions().stream().map(Question::name).toList();
        if (Set.copyOf(asked).size() != asked.size() || !contents.names().equals(Set.copyOf(asked))) {
            throw new IllegalStateException(
                    "form %s asks for %s, its record holds %s".formatted(name, asked, contents.names()));
        }
        sections.forEach(this::requireTabled);
    }

    private void requireTabled(Section<C> section) {
        var table = section.table();
        if (table != null && table.unknown().findAny().isPresent()) {
            throw new IllegalStateException("form %s: its table has no %s"
                    .formatted(name, table.unknown().toList()));
        }
        section.questions().stream()
                .map(Question::name)
                .filter(question ->
                        table != null && table.entries().stream().noneMatch(entry -> question.equals(entry.question())))
                .findFirst()
                .ifPresent(question -> {
                    throw new IllegalStateException(
                            "form %s: %s stands on no line of its table".formatted(name, question));
                });
    }

    /** Starts a definition; {@code name} is the prefix of its translation keys. */
    public static <C extends Record> FormBuilder<C> of(Class<C> type, String name) {
        return new FormBuilder<>(type, name);
    }

    public String name() {
        return name;
    }

    public Class<C> type() {
        return contents.type();
    }

    public List<Section<C>> sections() {
        return sections;
    }

    public List<Question<C, ?>> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Optional<Question<C, ?>> question(String question) {
        return questions().stream()
                .filter(candidate -> candidate.name().equals(question))
                .findFirst();
    }

    List<Rule<C>> rules() {
        return rules;
    }

    Contents<C> contents() {
        return contents;
    }

    /** A declaration without any answer; as a row it gets an id of its own. */
    public C blank() {
        return contents.blank();
    }

    /** What is wrong with a declaration, in the order of its questions; the only place of validation. */
    public List<Problem> check(Draft<C> draft, Occasion occasion) {
        return new Check(occasion, draft.unreadable()).problems(this, draft.content());
    }

    /** The declaration without the answers to questions that are no longer asked, so that nothing hidden is paid. */
    public C prune(C content) {
        var pruned = content;
        for (var question : questions()) {
            pruned = prune(pruned, question);
        }
        // an answer that was dropped may have been the reason to ask for one that stands before it
        return pruned.equals(content) ? pruned : prune(pruned);
    }

    private <V> C prune(C content, Question<C, V> question) {
        if (!question.isAsked(content)) {
            return contents.with(content, question.name(), null);
        }
        return question.kind() instanceof Kind.Rows<?> rows ? pruneRows(content, question.name(), rows) : content;
    }

    private <R extends Record & Row> C pruneRows(C content, String question, Kind.Rows<R> rows) {
        var kept =
                rows(content, question, rows).stream().map(rows.form()::prune).toList();
        return contents.with(content, question, kept);
    }

    /** The rows that answer a question. */
    <R extends Record & Row> List<R> rows(C content, String question, Kind.Rows<R> rows) {
        return contents.list(content, question).stream()
                .map(rows.form().type()::cast)
                .toList();
    }

    @Override
    public String toString() {
        return name
                + Arrays.stream(type().getRecordComponents())
                        .map(component -> component.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
