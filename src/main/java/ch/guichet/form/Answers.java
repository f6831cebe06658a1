package ch.guichet.form;

import ch.guichet.catalogue.PositionNumber;
import ch.guichet.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the answers of a declaration in one language; questions not asked or not answered are left out. */
public final class Answers {

    private final Words words;

    public Answers(Words words) {
        this.words = words;
    }

    /** The answers by section; a section without any is left out. */
    public <C extends Record> List<Answer.Chapter> of(Form<C> form, C content) {
        return form.sections().stream()
                .map(section -> new Answer.Chapter(
                        words.text(section.title()), given(form, section.questions(), content, Path.ROOT, List.of())))
                .filter(chapter -> !chapter.answers().isEmpty())
                .toList();
    }

    private <C extends Record> List<Answer> given(
            Form<C> form, List<Question<C, ?>> questions, C content, Path path, List<Integer> position) {
        var answers = new ArrayList<Answer>();
        for (var question : questions) {
            if (question.isAsked(content)) {
                add(answers, form, question, content, path.question(question.name()), position);
            }
        }
        return List.copyOf(answers);
    }

    private <C extends Record, V> void add(
            List<Answer> answers, Form<C> form, Question<C, V> question, C content, Path path, List<Integer> position) {
        if (question.kind() instanceof Kind.Rows<?> rows) {
            answers.addAll(groups(form, question, rows, content, path, position));
            return;
        }
        var answer = question.of(content);
        if (!Check.isNothing(answer) && answer != null) {
            answers.add(new Answer.Given(path, words.text(question.label()), text(question, answer)));
        }
    }

    private <C extends Record, R extends Record & Row> List<Answer> groups(
            Form<C> form, Question<C, ?> question, Kind.Rows<R> kind, C content, Path path, List<Integer> position) {
        var caption = notes(question, content);
        var groups = new ArrayList<Answer>();
        for (var row : form.rows(content, question.name(), kind)) {
            var here = new ArrayList<>(List.of(groups.size() + 1));
            here.addAll(position);
            var inside = path.row(row.id());
            groups.add(new Answer.Group(
                    inside,
                    title(kind.form(), here),
                    caption,
                    given(kind.form(), kind.form().questions(), row, inside, here)));
        }
        return groups;
    }

    /** A row's title: {0} is its place among its like, {1} the place of the row around it. */
    public String title(Form<?> row, List<Integer> position) {
        return words.text(row.name() + ".row", position.toArray());
    }

    /** The sentences that stand beside a question for these answers. */
    public <C extends Record> String notes(Question<C, ?> question, C content) {
        return String.join(
                " ",
                question.notes().stream()
                        .map(note -> note.arguments()
                                .apply(content)
                                .map(arguments -> words.text(note.key(), arguments.toArray())))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** One answer as a text. */
    public <C, V> String text(Question<C, V> question, V answer) {
        return switch (question.kind()) {
            case Kind.Quantity quantity -> Line.measure(words, (java.math.BigDecimal) answer, quantity.unit());
            case Kind.Amount amount -> words.show(answer);
            case Kind.Day day -> words.show(answer);
            case Kind.Month month -> words.show(answer);
            case Kind.Typed<V> typed -> typed.write(answer);
            case Kind.YesNo yesNo -> words.text("form.yes");
            case Kind.Choice<?> choice -> words.text(option(question, (Enum<?>) answer));
            case Kind.Days<?> days -> words.show(answer);
            case Kind.InCatalogue<?> position -> position((PositionNumber) answer);
            case Kind.Rows<?> rows -> throw new IllegalArgumentException(question.name() + " is answered by rows");
        };
    }

    /** {@code 5.06 Perruques} */
    public String position(PositionNumber number) {
        return words.text("form.position", number, words.text(number.label()));
    }

    /** The translation key of one answer to choose. */
    public static String option(Question<?, ?> question, Enum<?> option) {
        return question.label() + "." + option.name();
    }

    /** What differs between two declarations, by the place where it stands. */
    public <C extends Record> List<Change> changes(Form<C> form, C before, C after) {
        var old = Change.flatten(of(form, before));
        var now = Change.flatten(of(form, after));
        var changes = new ArrayList<Change>();
        now.forEach((path, place) -> {
            var earlier = old.remove(path);
            if (earlier == null || !earlier.text().equals(place.text())) {
                changes.add(new Change(path, place.label(), earlier == null ? "" : earlier.text(), place.text()));
            }
        });
        old.forEach((path, place) -> changes.add(new Change(path, place.label(), place.text(), "")));
        return List.copyOf(changes);
    }
}
