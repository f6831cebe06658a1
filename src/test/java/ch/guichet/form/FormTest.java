package ch.guichet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.guichet.common.Chf;
import ch.guichet.common.Term;
import ch.guichet.rates.RateBook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final Occasion TODAY = Occasion.on(LocalDate.of(2024, 7, 15), RateBook.EMPTY);

    record Pair(@Nullable String left, @Nullable String right) {}

    private static final Kind<String> WORD = new Kind.Text(10, false);

    @Test
    void a_form_that_leaves_out_a_component_of_its_record_does_not_come_to_be() {
        var form = Form.of(Pair.class, "pair").ask("left", WORD, Pair::left);

        assertThatIllegalStateException().isThrownBy(form::build).withMessageContaining("right");
    }

    @Test
    void a_form_that_asks_for_what_its_record_does_not_hold_does_not_come_to_be() {
        var form = Form.of(Pair.class, "pair")
                .ask("left", WORD, Pair::left)
                .ask("right", WORD, Pair::right)
                .ask("middle", WORD, Pair::left);

        assertThatIllegalStateException().isThrownBy(form::build).withMessageContaining("middle");
    }

    @Test
    void a_form_that_asks_twice_for_the_same_does_not_come_to_be() {
        var form = Form.of(Pair.class, "pair")
                .ask("left", WORD, Pair::left)
                .ask("right", WORD, Pair::right)
                .ask("left", WORD, Pair::left);

        assertThatIllegalStateException().isThrownBy(form::build);
    }

    @Test
    void a_table_holds_its_questions_line_by_line_and_what_follows_from_them() {
        var form = Form.of(Pair.class, "pair")
                .table("both", "one", "two")
                .ask("left", WORD, Pair::left)
                .in("one")
                .shows("two", Table.Cell.answerOf("right"))
                .heading("below")
                .shows("two", Table.Cell.amountOf("right"))
                .ask("right", WORD, Pair::right)
                .in("two")
                .build();

        var table = Objects.requireNonNull(form.sections().getFirst().table());
        assertThat(table.columns())
                .containsExactly(
                        new Table.Column("one", "pair.column.one"), new Table.Column("two", "pair.column.two"));
        assertThat(table.entries())
                .containsExactly(
                        new Table.Entry("pair.left", "left", "one", Map.of("two", Table.Cell.answerOf("right"))),
                        new Table.Entry("pair.heading.below", null, null, Map.of("two", Table.Cell.amountOf("right"))),
                        new Table.Entry("pair.right", "right", "two", Map.of()));
    }

    @Test
    void a_question_of_a_table_stands_on_a_line_of_it() {
        var form = Form.of(Pair.class, "pair")
                .table("both", "one")
                .ask("left", WORD, Pair::left)
                .in("one")
                .ask("right", WORD, Pair::right);

        assertThatIllegalStateException().isThrownBy(form::build).withMessageContaining("right");
    }

    @Test
    void what_is_wrong_with_a_row_among_others_stands_at_the_row() {
        var wrong = RowId.fresh();
        var form = Form.of(Outings.class, "outings")
                .rows("outings", Outing.Stop.FORM, Outings::outings)
                .objectsInRows("start", "overlap", (content, occasion) -> Map.of(wrong, List.of(2)))
                .build();

        assertThat(form.check(Draft.blank(form), TODAY))
                .containsExactly(
                        Problem.error(Path.of("outings").row(wrong).question("start"), "outings.outings.overlap", 2));
    }

    @Test
    void what_is_unusual_about_a_row_among_others_is_confirmed_at_the_row() {
        var unusual = RowId.fresh();
        var form = Form.of(Outings.class, "outings")
                .rows("outings", Outing.Stop.FORM, Outings::outings)
                .warnsInRows("start", "twice", (content, occasion) -> Map.of(unusual, List.of(2)))
                .build();

        assertThat(form.check(Draft.blank(form), TODAY))
                .containsExactly(new Problem(
                        Path.of("outings").row(unusual).question("start"),
                        "outings.outings.twice",
                        List.of(2),
                        Problem.Gravity.CONFIRM));
    }

    record Outings(List<Outing.Stop> outings) {}

    @Test
    void rows_object_in_their_order() {
        var wrong = Stream.of("z", "b", "m", "a", "q").map(RowId::new).toList();
        var form = Form.of(Outings.class, "outings")
                .rows("outings", Outing.Stop.FORM, Outings::outings)
                .objectsInRows("start", "overlap", (content, occasion) -> {
                    var objections = new LinkedHashMap<RowId, List<Object>>();
                    wrong.forEach(row -> objections.put(row, List.of()));
                    return objections;
                })
                .build();

        assertThat(form.check(Draft.blank(form), TODAY))
                .extracting(Problem::path)
                .containsExactlyElementsOf(wrong.stream()
                        .map(row -> Path.of("outings").row(row).question("start"))
                        .toList());
    }

    @Test
    void a_list_that_must_not_be_empty_says_so_in_its_own_words() {
        var form = Form.of(Outings.class, "outings")
                .rows("outings", Outing.Stop.FORM, Outings::outings)
                .required()
                .build();

        assertThat(form.check(Draft.blank(form), TODAY))
                .containsExactly(Problem.error(Path.of("outings"), "outings.outings.required"));
    }

    @Test
    void a_statement_that_must_be_made_says_so_in_its_own_words() {
        var form = Form.of(Statement.class, "statement")
                .ask("made", new Kind.YesNo(), Statement::made)
                .required()
                .build();

        assertThat(form.check(Draft.blank(form), TODAY))
                .containsExactly(Problem.error(Path.of("made"), "statement.made.required"));
        assertThat(form.check(Draft.blank(form).answer(Path.of("made"), true), TODAY))
                .isEmpty();
    }

    record Statement(@Nullable Boolean made) {}

    @Test
    void what_is_said_of_a_question_needs_a_question() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Form.of(Pair.class, "pair").section("first").required());
    }

    @Test
    void a_blank_declaration_holds_no_answer_and_no_row() {
        assertThat(Outing.FORM.blank()).isEqualTo(new Outing(null, null, null, List.of(), null, new TreeSet<>()));
    }

    @Test
    void a_blank_row_has_an_id_of_its_own() {
        assertThat(Outing.Guest.FORM.blank().id())
                .isNotEqualTo(Outing.Guest.FORM.blank().id());
    }

    @Test
    void problems_come_in_the_order_of_the_questions_and_those_of_the_whole_at_the_end() {
        var outing = new Outing(null, true, null, List.of(), null, new TreeSet<>());

        assertThat(problems(outing)).containsExactly("title form.required", "country form.required", " outing.nothing");
    }

    @Test
    void a_problem_in_a_row_names_the_rows_it_stands_in() {
        var guest = new Outing.Guest(new RowId("g"), null);
        var stop = new Outing.Stop(new RowId("s"), null, LocalDate.EPOCH, null, null, List.of(guest));

        assertThat(problems(outing(stop)))
                .containsExactly("stops/s/start form.required", "stops/s/guests/g/name form.required");
    }

    @Test
    void a_missing_answer_is_named_by_its_label() {
        assertThat(check(Outing.FORM.blank()))
                .contains(Problem.error(Path.of("title"), "form.required", new Term("outing.title")));
    }

    @Test
    void a_question_that_is_not_asked_is_not_checked() {
        assertThat(problems(new Outing("Lake", false, null, List.of(), 1, new TreeSet<>())))
                .isEmpty();
    }

    @Test
    void a_question_may_be_required_only_then() {
        var july = new TreeSet<>(List.of(LocalDate.of(2024, 7, 1)));

        assertThat(problems(new Outing("Lake", null, null, List.of(stop("s")), null, july)))
                .containsExactly("count form.required");
    }

    @Test
    void an_error_must_be_mended_a_warning_may_be_confirmed() {
        var problems = check(new Outing("nowhere", true, "Japan", List.of(), 1, new TreeSet<>()));

        assertThat(problems)
                .containsExactly(
                        Problem.error(Path.of("title"), "outing.title.known"),
                        new Problem(Path.of("country"), "outing.country.far", List.of(), Problem.Gravity.CONFIRM));
        assertThat(problems).extracting(Problem::isError).containsExactly(true, false);
    }

    @Test
    void an_objection_names_the_offenders() {
        var days = new TreeSet<>(List.of(LocalDate.of(2024, 7, 15), LocalDate.of(2024, 7, 16)));

        assertThat(check(new Outing("Lake", null, null, List.of(), 2, days)))
                .containsExactly(
                        Problem.error(Path.of("days"), "outing.days.later", List.of(LocalDate.of(2024, 7, 16))));
    }

    @Test
    void what_could_never_have_been_typed_is_refused_as_well() {
        assertThat(problems(new Outing("much longer than twenty", null, null, List.of(), 1, new TreeSet<>())))
                .containsExactly("title form.text.long");
        assertThat(problems(new Outing("Lake", null, null, List.of(), 32, new TreeSet<>())))
                .containsExactly("count form.count.most");
        assertThat(problems(outing(stop("s", null, Chf.of("-1"))))).containsExactly("stops/s/price number.unreadable");
    }

    @Test
    void what_could_not_be_read_is_a_problem_until_it_is_mended() {
        var draft = new Draft<>(
                Outing.FORM,
                new Outing("Lake", null, null, List.of(stop("s")), null, new TreeSet<>()),
                Map.of(Path.of("count"), "some", Path.of("stops/s/price"), "12.345"));

        assertThat(draft.check(TODAY))
                .containsExactly(
                        Problem.error(Path.of("stops/s/price"), "number.decimals", 2),
                        Problem.error(Path.of("count"), "number.unreadable"));
    }

    @Test
    void there_is_an_end_to_the_number_of_rows() {
        var many = IntStream.range(0, 201).mapToObj(i -> stop("s" + i)).toList();

        assertThat(problems(new Outing("Lake", null, null, many, null, new TreeSet<>())))
                .containsExactly("stops form.rows.most");
        assertThat(problems(new Outing("Lake", null, null, many.subList(0, 200), null, new TreeSet<>())))
                .isEmpty();
    }

    @Test
    void answers_that_are_no_longer_asked_for_are_dropped_in_rows_too() {
        var stop = stop("s", true, Chf.of("80"), new Outing.Guest(new RowId("g"), "Ada"));
        var outing = new Outing("Lake", false, "Japan", List.of(stop), 1, new TreeSet<>());

        assertThat(Outing.FORM.prune(outing))
                .isEqualTo(new Outing("Lake", false, null, List.of(stop("s", true, null)), 1, new TreeSet<>()));
    }

    @Test
    void an_answer_goes_with_the_later_one_it_hung_on() {
        var form = Form.of(Pair.class, "pair")
                .ask("left", WORD, Pair::left)
                .onlyIf(pair -> pair.right() != null)
                .ask("right", WORD, Pair::right)
                .onlyIf(pair -> !"no".equals(pair.right()))
                .build();

        assertThat(form.prune(new Pair("yes", "no"))).isEqualTo(new Pair(null, null));
        assertThat(form.prune(new Pair("yes", "yes"))).isEqualTo(new Pair("yes", "yes"));
    }

    @Test
    void answers_that_are_asked_for_are_kept() {
        var stop = stop("s", false, Chf.of("80"), new Outing.Guest(new RowId("g"), "Ada"));
        var outing = new Outing("Lake", true, "Japan", List.of(stop), 1, new TreeSet<>());

        assertThat(Outing.FORM.prune(outing)).isEqualTo(outing);
    }

    private static List<Problem> check(Outing outing) {
        return Outing.FORM.check(Draft.of(Outing.FORM, outing), TODAY);
    }

    private static Stream<String> problems(Outing outing) {
        return check(outing).stream().map(problem -> problem.path() + " " + problem.key());
    }

    private static Outing outing(Outing.Stop stop) {
        return new Outing("Lake", null, null, List.of(stop), null, new TreeSet<>());
    }

    private static Outing.Stop stop(String id) {
        return stop(id, null, null);
    }

    private static Outing.Stop stop(String id, @Nullable Boolean invited, @Nullable Chf price, Outing.Guest... guests) {
        var start = LocalDate.of(2024, 7, 1);
        return new Outing.Stop(new RowId(id), start, start, invited, price, List.of(guests));
    }
}
