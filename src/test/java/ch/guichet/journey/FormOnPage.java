package ch.guichet.journey;

import ch.guichet.catalogue.PositionNumber;
import ch.guichet.common.Words;
import ch.guichet.form.Answers;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.form.Row;
import ch.guichet.form.Section;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Any form on a page: its definition says what it asks, and each field is found by the name people know it by. */
final class FormOnPage<D extends Record> {

    private static final String SELECT = "vaadin-select-value-button";

    private final Form<D> form;
    private final Page page;
    private final Words words;

    FormOnPage(ClaimForm<D> form, Page page, Words words) {
        this.form = form.definition();
        this.page = page;
        this.words = words;
    }

    void fill(D content, Hand hand) {
        each(content, new FillIn(page, hand, words));
    }

    /** Each answer stands in its field as it was given. */
    void seesAgain(D content) {
        each(content, new FindAgain());
    }

    /** Where a problem stands that has this path: the field, the row, or the button for one more row. */
    Locator place(D content, Path path) {
        var section = form.sections().stream()
                .filter(candidate -> candidate.questions().stream()
                        .anyMatch(question -> question.name().equals(path.first())))
                .findFirst()
                .orElseThrow();
        return place(form, content, path, new Spot(section, "", List.of()));
    }

    private void each(D content, Deed deed) {
        for (var section : form.sections()) {
            each(form, section.questions(), content, new Spot(section, "", List.of()), deed);
        }
    }

    /** Where questions stand: in a section of the form, or in a row, which has a name and a position. */
    private record Spot(Section<?> section, String row, List<Integer> position) {}

    private <C extends Record> Locator place(Form<C> form, C content, Path path, Spot spot) {
        var question = form.question(path.first()).orElseThrow();
        return question.kind() instanceof Kind.Rows<?> rows && path.length() > 1
                ? placeInRow(question, rows, content, path, spot)
                : control(question, spot);
    }

    private <C extends Record, R extends Record & Row> Locator placeInRow(
            Question<C, ?> question, Kind.Rows<R> kind, C content, Path path, Spot spot) {
        var rows = rows(question, kind, content);
        var index = rows.stream()
                .map(row -> row.id().value())
                .toList()
                .indexOf(path.steps().get(1));
        var inside = inside(kind, index, spot);
        return path.length() > 2
                ? place(kind.form(), rows.get(index), path.after(2), inside)
                : page.locator("[role=group].row[aria-label^='" + inside.row().replace("'", "\\'") + "']");
    }

    /** What a question waits for may be asked after it: who is not there yet is looked for again. */
    private <C extends Record> void each(
            Form<C> form, List<Question<C, ?>> questions, C content, Spot spot, Deed deed) {
        var open = new ArrayList<>(
                questions.stream().filter(question -> question.isAsked(content)).toList());
        while (!open.isEmpty()) {
            var question = open.stream()
                    .filter(candidate -> control(candidate, spot).count() > 0)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "not asked: " + open.stream().map(Question::label).toList()));
            open.remove(question);
            answer(form, question, content, spot, deed);
        }
    }

    private <C extends Record, V> void answer(Form<C> form, Question<C, V> question, C content, Spot spot, Deed deed) {
        var answer = question.of(content);
        var control = control(question, spot);
        switch (question.kind()) {
            case Kind.Rows<?> rows -> rows(question, rows, content, spot, deed);
            case Kind.Days<?> days -> days(form, question, content, spot, deed);
            case Kind.InCatalogue<?> catalogue
            when answer != null ->
                deed.found(control, (PositionNumber) answer, words.text(((PositionNumber) answer).label()));
            case Kind.YesNo yesNo when Boolean.TRUE.equals(answer) -> deed.ticked(control);
            case Kind.Choice<?> choice
            when answer != null -> deed.chosen(control, words.text(Answers.option(question, (Enum<?>) answer)));
            case Kind.Month month when answer != null -> month((YearMonth) answer, deed);
            case Kind.Typed<V> typed when answer != null -> deed.typed(control, typed.write(answer));
            // what the form proposes is not what is meant
            case Kind.Typed<V> typed when question.preset() != null -> deed.typed(control, "");
            default -> {}
        }
    }

    private void month(YearMonth answer, Deed deed) {
        deed.chosen(named(SELECT, words.text("form.year")), String.valueOf(answer.getYear()));
        deed.chosen(
                named(SELECT, words.text("form.month")),
                answer.getMonth()
                        .getDisplayName(
                                TextStyle.FULL_STANDALONE, words.language().locale()));
    }

    private <C extends Record, R extends Record & Row> void rows(
            Question<C, ?> question, Kind.Rows<R> kind, C content, Spot spot, Deed deed) {
        var rows = rows(question, kind, content);
        for (var i = 0; i < rows.size(); i++) {
            deed.row(control(question, spot));
            each(kind.form(), kind.form().questions(), rows.get(i), inside(kind, i, spot), deed);
        }
    }

    /** A day outside the period was ticked while the period was another. */
    private <C extends Record> void days(Form<C> form, Question<C, ?> question, C content, Spot spot, Deed deed) {
        var days = new TreeSet<LocalDate>();
        if (question.of(content) instanceof Collection<?> ticked) {
            ticked.forEach(day -> days.add((LocalDate) day));
        }
        var outside = new TreeSet<>(days);
        question.period(content).ifPresent(period -> outside.removeIf(period::contains));
        if (outside.isEmpty()) {
            deed.days(control(question, spot), days);
            return;
        }
        var bound = form.questions().stream()
                .filter(candidate -> candidate.kind() instanceof Kind.Day
                        && question.period(with(form, content, candidate, outside.last()))
                                .filter(period -> days.stream().allMatch(period::contains))
                                .isPresent())
                .findFirst()
                .orElseThrow();
        answer(form, bound, with(form, content, bound, outside.last()), spot, deed);
        deed.days(control(question, spot), days);
        answer(form, bound, content, spot, deed);
    }

    private static <C extends Record> C with(Form<C> form, C content, Question<C, ?> question, LocalDate day) {
        return Draft.of(form, content).answer(Path.of(question.name()), day).content();
    }

    private static <C extends Record, R extends Record & Row> List<R> rows(
            Question<C, ?> question, Kind.Rows<R> kind, C content) {
        return question.of(content) instanceof List<?> rows
                ? rows.stream().map(kind.form().type()::cast).toList()
                : List.of();
    }

    private Spot inside(Kind.Rows<?> kind, int index, Spot spot) {
        var position = new ArrayList<>(List.of(index + 1));
        position.addAll(spot.position());
        return new Spot(spot.section(), new Answers(words).title(kind.form(), position), position);
    }

    private Locator control(Question<?, ?> question, Spot spot) {
        var label = words.text(question.label());
        var where = spot.row().isEmpty() ? column(question, spot.section()) : spot.row();
        var name = where.isEmpty() ? label : label + ", " + where;
        return switch (question.kind()) {
            case Kind.Month month -> role(AriaRole.GROUP, label);
            case Kind.Typed<?> typed -> named("input, textarea", name);
            case Kind.YesNo yesNo -> role(AriaRole.CHECKBOX, name);
            case Kind.Choice<?> choice -> named(SELECT, name);
            case Kind.Days<?> days -> role(AriaRole.GROUP, label);
            case Kind.InCatalogue<?> catalogue -> role(AriaRole.GROUP, label);
            case Kind.Rows<?> rows ->
                role(
                        AriaRole.BUTTON,
                        words.text(question.label() + ".add") + (spot.row().isEmpty() ? "" : ", " + spot.row()));
        };
    }

    /** The head of the column a question of a table stands in. */
    private String column(Question<?, ?> question, Section<?> section) {
        var table = section.table();
        return table == null
                ? ""
                : table.entries().stream()
                        .filter(entry -> question.name().equals(entry.question()))
                        .flatMap(entry -> table.columns().stream()
                                .filter(column -> column.name().equals(entry.column())))
                        .map(column -> words.text(column.head()))
                        .findFirst()
                        .orElse("");
    }

    private Locator named(String tag, String name) {
        return page.locator(tag)
                .and(page.getByLabel(name, new Page.GetByLabelOptions().setExact(true)))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    private Locator role(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
