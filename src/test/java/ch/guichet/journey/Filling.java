package ch.guichet.journey;

import ch.guichet.form.Answers;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Question;
import ch.guichet.form.Row;
import ch.guichet.form.Section;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Any form in somebody's hands: the definition says where each answer of a declaration goes. */
record Filling<C extends Record>(Person person, ClaimForm<C> form) {

    /** What is done with each answer. */
    private interface Deed {
        <D, V> void with(String row, Section<D> section, Question<D, V> question, V answer);

        default void add(String button) {}
    }

    /** From the guichet. */
    void begin() {
        person.follows("form/" + form.name());
        person.page().waitForURL("**/draft/*");
        person.sees("claim.heading");
        person.rests();
    }

    void fill(C content) {
        walk(content, new Deed() {
            @Override
            public <D, V> void with(String row, Section<D> section, Question<D, V> question, V answer) {
                give(label(row, section, question), question, answer);
            }

            @Override
            public void add(String button) {
                person.pressesNamed(button);
            }
        });
    }

    /** Each answer stands in its field as it was given. */
    void seesAgain(C content) {
        walk(content, new Deed() {
            @Override
            public <D, V> void with(String row, Section<D> section, Question<D, V> question, V answer) {
                if (question.kind() instanceof Kind.Typed<V> typed && !(question.kind() instanceof Kind.Month)) {
                    person.seesValue(label(row, section, question), typed.write(answer));
                }
            }
        });
    }

    private void walk(C content, Deed deed) {
        for (var section : form.definition().sections()) {
            for (var question : section.questions()) {
                walk(content, "", List.of(), section, question, deed);
            }
        }
    }

    private <D extends Record, V> void walk(
            D content, String row, List<Integer> position, Section<D> section, Question<D, V> question, Deed deed) {
        var answer = question.of(content);
        if (answer == null || !question.isAsked(content)) {
            return;
        }
        if (question.kind() instanceof Kind.Rows<?> rows) {
            var place = 0;
            for (var entry : (List<?>) answer) {
                place++;
                deed.add(person.text(question.label() + ".add") + in(row));
                walkRow(rows.form(), entry, place, position, deed);
            }
        } else if (!(answer instanceof Collection<?> several && several.isEmpty())) {
            deed.with(row, section, question, answer);
        }
    }

    private <R extends Record & Row> void walkRow(
            Form<R> row, Object entry, int place, List<Integer> around, Deed deed) {
        var position = new java.util.ArrayList<>(List.of(place));
        position.addAll(around);
        var title = person.text(row.name() + ".row", position.toArray());
        for (var section : row.sections()) {
            for (var question : section.questions()) {
                walk(row.type().cast(entry), title, position, section, question, deed);
            }
        }
    }

    private <D, V> void give(String label, Question<D, V> question, V answer) {
        switch (question.kind()) {
            case Kind.Month month -> choose((YearMonth) answer);
            case Kind.Typed<V> typed -> person.fillsField(label, typed.write(answer));
            case Kind.Choice<?> choice ->
                person.chooses(label, person.text(Answers.option(question, (Enum<?>) answer)));
            case Kind.YesNo statement -> {
                person.hand()
                        .tick(person.page()
                                .getByRole(
                                        AriaRole.CHECKBOX,
                                        new Page.GetByRoleOptions()
                                                .setName(label)
                                                .setExact(true)));
                person.rests();
            }
            case Kind.Days<?> days -> tick(label, (Collection<?>) answer);
            case Kind.Rows<?> rows -> throw new IllegalArgumentException(label + " holds rows");
        }
    }

    private void choose(YearMonth month) {
        person.chooses(person.text("form.year"), String.valueOf(month.getYear()));
        person.chooses(
                person.text("form.month"),
                Month.of(month.getMonthValue())
                        .getDisplayName(
                                TextStyle.FULL_STANDALONE,
                                person.words().language().locale()));
    }

    private void tick(String label, Collection<?> days) {
        var calendar = person.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
        for (var day : days) {
            var date = (LocalDate) day;
            person.hand().tickDay(calendar, date.toString(), person.words().spoken(date));
        }
        person.rests();
    }

    /** A field in a row says which row, one in a table which column. */
    private <D> String label(String row, Section<D> section, Question<D, ?> question) {
        return person.text(question.label())
                + in(row)
                + column(section, question).map(this::in).orElse("");
    }

    private <D> Optional<String> column(Section<D> section, Question<D, ?> question) {
        var table = section.table();
        return table == null
                ? Optional.empty()
                : table.entries().stream()
                        .filter(entry -> question.name().equals(entry.question()))
                        .flatMap(entry -> table.columns().stream()
                                .filter(column -> column.name().equals(entry.column())))
                        .map(column -> person.text(column.head()))
                        .findFirst();
    }

    private String in(String place) {
        return place.isEmpty() ? "" : ", " + place;
    }
}
