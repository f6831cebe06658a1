package ch.guichet.form;

import ch.guichet.common.Period;
import ch.guichet.rates.RateCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a form's definition from top to bottom; what follows {@code ask}, {@code rows} or {@code days} speaks of that question. */
public final class FormBuilder<C extends Record> {

    private static final int MOST_ROWS = 200;

    private final Class<C> type;
    private final String name;
    private final List<Section<C>> sections = new ArrayList<>();
    private final List<Rule<C>> rules = new ArrayList<>();
    private final List<Asking<C, ?>> askings = new ArrayList<>();
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Table.Entry> entries = new ArrayList<>();
    private String section;

    FormBuilder(Class<C> type, String name) {
        this.type = type;
        this.name = name;
        this.section = name;
    }

    /** Opens a section under the heading {@code <form>.section.<title>}. */
    public FormBuilder<C> section(String title) {
        closeSection();
        section = name + ".section." + title;
        return this;
    }

    /** Opens a section whose questions stand in a table, one on a line, under the column heads {@code <form>.column.<column>}. */
    public FormBuilder<C> table(String title, String... names) {
        section(title);
        Stream.of(names).forEach(column -> columns.add(new Table.Column(column, name + ".column." + column)));
        return this;
    }

    /** Puts the question on the next line of the table, into that column. */
    public FormBuilder<C> in(String column) {
        var asking = current();
        return line(asking.label, asking.name, column);
    }

    /** A line of the table that asks nothing, {@code <form>.heading.<heading>}. */
    public FormBuilder<C> heading(String heading) {
        return line(name + ".heading." + heading, null, null);
    }

    /** Shows something that follows from a question in another column of the same line. */
    public FormBuilder<C> shows(String column, Table.Cell cell) {
        entries.getLast().cells().put(column, cell);
        return this;
    }

    public <V> FormBuilder<C> ask(String question, Kind<V> kind, Function<C, @Nullable V> answer) {
        askings.add(new Asking<>(question, name + "." + question, kind, answer));
        return this;
    }

    public <R extends Record & Row> FormBuilder<C> rows(
            String question, Form<R> row, Function<C, @Nullable List<R>> answer) {
        return ask(question, new Kind.Rows<>(row, MOST_ROWS), answer);
    }

    public FormBuilder<C> days(
            String question, Function<C, @Nullable Period> period, Function<C, @Nullable SortedSet<LocalDate>> answer) {
        return ask(question, new Kind.Days<>(period), answer);
    }

    /** The question must be answered whenever it is asked. */
    public FormBuilder<C> required() {
        return requiredIf(always -> true);
    }

    /** The question must be answered then; otherwise it may stay open. */
    public FormBuilder<C> requiredIf(Predicate<C> required) {
        current().required = required;
        return this;
    }

    /** The question has a standing explanation, {@code <form>.<question>.hint}. */
    public FormBuilder<C> hint() {
        current().hinted = true;
        return this;
    }

    /** The question is asked only then; an answer given before does not count otherwise. */
    public FormBuilder<C> onlyIf(Predicate<C> asked) {
        current().asked = asked;
        return this;
    }

    /** The answer must satisfy the condition, else the error {@code <form>.<question>.<rule>}. */
    public FormBuilder<C> must(String rule, BiPredicate<C, Occasion> condition) {
        return objects(rule, unless(condition));
    }

    /** As {@link #must}, for an error that names things: its arguments, or nothing when all is well. */
    public FormBuilder<C> objects(String rule, BiFunction<C, Occasion, Optional<List<Object>>> objection) {
        return rule(rule, Problem.Gravity.ERROR, objection);
    }

    /** As {@link #objects}, for an objection that the person may confirm. */
    public FormBuilder<C> warns(String rule, BiFunction<C, Occasion, Optional<List<Object>>> objection) {
        return rule(rule, Problem.Gravity.CONFIRM, objection);
    }

    /** As {@link #objects}, for rows: what is wrong with each stands at that question of it. */
    public FormBuilder<C> objectsInRows(
            String at, String rule, BiFunction<C, Occasion, Map<RowId, List<Object>>> objections) {
        return ruleInRows(at, rule, Problem.Gravity.ERROR, objections);
    }

    /** As {@link #objectsInRows}, for objections that the person may confirm. */
    public FormBuilder<C> warnsInRows(
            String at, String rule, BiFunction<C, Occasion, Map<RowId, List<Object>>> objections) {
        return ruleInRows(at, rule, Problem.Gravity.CONFIRM, objections);
    }

    /** The answer should satisfy the condition, else the person must confirm it. */
    public FormBuilder<C> confirm(String rule, BiPredicate<C, Occasion> condition) {
        return rule(rule, Problem.Gravity.CONFIRM, unless(condition));
    }

    /** Shows {@code <form>.<question>.<note>} while the function gives its arguments. */
    public FormBuilder<C> note(String note, Function<C, Optional<List<Object>>> arguments) {
        var asking = current();
        asking.notes.add(new Note<>(asking.label + "." + note, arguments));
        return this;
    }

    /** Proposes an answer as long as the person has not given another. */
    public FormBuilder<C> preset(Function<C, ?> preset) {
        current().preset = preset;
        return this;
    }

    /** Proposes the rates of a day as answers. */
    public FormBuilder<C> offers(Function<C, @Nullable LocalDate> date, RateCode... codes) {
        current().offer(List.of(codes), date);
        return this;
    }

    /** Shows the rate the answer is multiplied by, as it stands on that day. */
    public FormBuilder<C> priced(RateCode code, Function<C, @Nullable LocalDate> date) {
        current().price(code, date);
        return this;
    }

    /** The declaration as a whole must satisfy the condition, else the error {@code <form>.<rule>}. */
    public FormBuilder<C> altogether(String rule, BiPredicate<C, Occasion> condition) {
        rules.add(new Rule<>(name + "." + rule, Problem.Gravity.ERROR, here(unless(condition))));
        return this;
    }

    /** As {@link #altogether}, for something the person may confirm. */
    public FormBuilder<C> altogetherConfirm(String rule, BiPredicate<C, Occasion> condition) {
        rules.add(new Rule<>(name + "." + rule, Problem.Gravity.CONFIRM, here(unless(condition))));
        return this;
    }

    /** The definition; refused unless it asks for exactly the record's components. */
    public Form<C> build() {
        closeSection();
        return new Form<>(name, type, sections, rules);
    }

    /** An objection that names the offenders, if there are any. */
    public static Optional<List<Object>> naming(Collection<?> offenders) {
        return offenders.isEmpty() ? Optional.empty() : Optional.of(List.of(offenders));
    }

    private FormBuilder<C> rule(
            String rule, Problem.Gravity gravity, BiFunction<C, Occasion, Optional<List<Object>>> objection) {
        var asking = current();
        asking.rules.add(new Rule<>(asking.label + "." + rule, gravity, here(objection)));
        return this;
    }

    private FormBuilder<C> ruleInRows(
            String at,
            String rule,
            Problem.Gravity gravity,
            BiFunction<C, Occasion, Map<RowId, List<Object>>> objections) {
        var asking = current();
        asking.rules.add(new Rule<>(asking.label + "." + rule, gravity, (content, occasion) -> {
            // in the order of the rows, as the page shows them
            var found = new LinkedHashMap<Path, List<Object>>();
            objections
                    .apply(content, occasion)
                    .forEach((row, arguments) -> found.put(Path.ROOT.row(row).question(at), arguments));
            return found;
        }));
        return this;
    }

    private FormBuilder<C> line(String label, @Nullable String question, @Nullable String column) {
        entries.add(new Table.Entry(label, question, column, new LinkedHashMap<>()));
        return this;
    }

    private static <C> BiFunction<C, Occasion, Map<Path, List<Object>>> here(
            BiFunction<C, Occasion, Optional<List<Object>>> objection) {
        return (content, occasion) -> objection
                .apply(content, occasion)
                .map(arguments -> Map.of(Path.ROOT, arguments))
                .orElseGet(Map::of);
    }

    private static <C> BiFunction<C, Occasion, Optional<List<Object>>> unless(BiPredicate<C, Occasion> condition) {
        return (content, occasion) -> condition.test(content, occasion) ? Optional.empty() : Optional.of(List.of());
    }

    private Asking<C, ?> current() {
        if (askings.isEmpty()) {
            throw new IllegalStateException(name + ": no question to speak of");
        }
        return askings.getLast();
    }

    private @Nullable Table table() {
        return columns.isEmpty() ? null : new Table(List.copyOf(columns), List.copyOf(entries));
    }

    private void closeSection() {
        if (!askings.isEmpty()) {
            sections.add(new Section<>(
                    section, askings.stream().<Question<C, ?>>map(Asking::done).toList(), table()));
            askings.clear();
            columns.clear();
            entries.clear();
        }
    }
}
