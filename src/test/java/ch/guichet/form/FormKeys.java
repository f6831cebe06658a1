package ch.guichet.form;

import java.util.stream.Stream;

/** The translation keys a form's definition needs. */
public final class FormKeys {

    private FormKeys() {}

    /** Everything the form's page, copy and messages show: headings, questions, options, rules, notes, rows. */
    public static Stream<String> of(ClaimForm<?> form) {
        return Stream.concat(
                Stream.of(form.title()),
                Stream.concat(form.definition().sections().stream().flatMap(FormKeys::of), of(form.definition())));
    }

    private static Stream<String> of(Section<?> section) {
        var table = section.table();
        return table == null
                ? Stream.of(section.title())
                : Stream.of(
                                Stream.of(section.title()),
                                table.columns().stream().map(Table.Column::head),
                                table.entries().stream().map(Table.Entry::label))
                        .flatMap(keys -> keys);
    }

    private static <C extends Record> Stream<String> of(Form<C> form) {
        return Stream.concat(
                form.rules().stream().map(Rule::key),
                form.questions().stream().flatMap(question -> of(form, question)));
    }

    private static <C extends Record> Stream<String> of(Form<C> form, Question<C, ?> question) {
        var own = Stream.of(
                question.hinted() ? Stream.of(question.hint()) : Stream.<String>empty(),
                question.offer() != null ? Stream.of(question.label() + ".offer") : Stream.<String>empty(),
                question.rules().stream().map(Rule::key),
                question.notes().stream().map(Note::key),
                (question.kind() instanceof Kind.Rows<?> || question.kind() instanceof Kind.YesNo)
                                && question.isRequired(form.blank())
                        ? Stream.of(question.label() + ".required")
                        : Stream.<String>empty(),
                Stream.of(question.label()),
                of(question, question.kind()));
        return own.flatMap(keys -> keys);
    }

    private static Stream<String> of(Question<?, ?> question, Kind<?> kind) {
        return switch (kind) {
            case Kind.Choice<?> choice -> choice.options().stream().map(option -> Answers.option(question, option));
            case Kind.Rows<?> rows ->
                Stream.concat(
                        Stream.of(
                                question.label() + ".add",
                                rows.form().name() + ".row",
                                rows.form().name() + ".remove"),
                        of(rows.form()));
            case Kind.Quantity quantity -> Stream.of("unit." + quantity.unit());
            case Kind.Typed<?> typed -> Stream.empty();
            case Kind.YesNo yesNo -> Stream.empty();
            case Kind.Days<?> days -> Stream.empty();
            case Kind.InCatalogue<?> catalogue -> Stream.empty();
        };
    }

    /** The names of a form and of its rows, which look like keys but are none. */
    public static Stream<String> names(Form<?> form) {
        return Stream.concat(
                Stream.of(form.name()),
                form.questions().stream()
                        .flatMap(question ->
                                question.kind() instanceof Kind.Rows<?> rows ? names(rows.form()) : Stream.empty()));
    }
}
