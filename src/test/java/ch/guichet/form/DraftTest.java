package ch.guichet.form;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Path TITLE = Path.of("title");
    private static final Path COUNT = Path.of("count");
    private static final Path STOPS = Path.of("stops");
    private static final RowId ONE = new RowId("one");
    private static final RowId TWO = new RowId("two");
    private static final Path START = STOPS.row(ONE).question("start");
    private static final Path END = STOPS.row(ONE).question("end");
    private static final Kind.Count NUMBER = new Kind.Count(31);
    private static final Kind.Day DAY = new Kind.Day();

    private final Draft<Outing> blank = Draft.blank(Outing.FORM);
    private final Draft<Outing> oneStop = blank.addRow(STOPS, ONE);

    @Test
    void what_can_be_read_becomes_an_answer() {
        var draft = blank.type(TITLE, new Kind.Text(20, false), "  The   lake ");

        assertThat(draft.content().title()).isEqualTo("The lake");
        assertThat(draft.unreadable()).isEmpty();
    }

    @Test
    void what_cannot_be_read_stays_as_it_was_typed() {
        var draft = blank.answer(COUNT, 3).type(COUNT, NUMBER, "three ");

        assertThat(draft.content().count()).isNull();
        assertThat(draft.unreadable()).isEqualTo(Map.of(COUNT, "three "));
        assertThat(draft.text(COUNT, NUMBER, draft.content().count())).isEqualTo("three ");
    }

    @Test
    void mending_takes_the_unreadable_text_away() {
        var draft = blank.type(COUNT, NUMBER, "three").type(COUNT, NUMBER, "3");

        assertThat(draft.content().count()).isEqualTo(3);
        assertThat(draft.unreadable()).isEmpty();
        assertThat(draft.text(COUNT, NUMBER, draft.content().count())).isEqualTo("3");
    }

    @Test
    void an_emptied_field_is_no_answer_and_no_error() {
        var draft = blank.type(COUNT, NUMBER, "three").type(COUNT, NUMBER, " ");

        assertThat(draft.content().count()).isNull();
        assertThat(draft.unreadable()).isEmpty();
    }

    @Test
    void a_row_is_added_at_the_end() {
        var draft = oneStop.addRow(STOPS, TWO);

        assertThat(draft.content().stops()).extracting(Outing.Stop::id).containsExactly(ONE, TWO);
    }

    @Test
    void rows_stand_in_rows() {
        var guests = STOPS.row(ONE).question("guests");
        var draft = oneStop.addRow(STOPS, TWO)
                .addRow(guests, new RowId("a"))
                .addRow(guests, new RowId("b"))
                .type(guests.row(new RowId("b")).question("name"), new Kind.Text(10, false), "Ada")
                .removeRow(guests.row(new RowId("a")));

        assertThat(draft.content().stops().getFirst().guests())
                .containsExactly(new Outing.Guest(new RowId("b"), "Ada"));
        assertThat(draft.content().stops().getLast().guests()).isEmpty();
    }

    @Test
    void a_row_goes_with_all_that_was_typed_in_it() {
        var draft = oneStop.addRow(STOPS, TWO)
                .type(START, DAY, "soon")
                .type(STOPS.row(TWO).question("start"), DAY, "later")
                .removeRow(STOPS.row(ONE));

        assertThat(draft.content().stops()).extracting(Outing.Stop::id).containsExactly(TWO);
        assertThat(draft.unreadable()).isEqualTo(Map.of(STOPS.row(TWO).question("start"), "later"));
    }

    @Test
    void only_the_row_that_is_meant_changes() {
        var draft = oneStop.addRow(STOPS, TWO).answer(STOPS.row(TWO).question("price"), Chf.of("5"));

        assertThat(draft.content().stops()).extracting(Outing.Stop::price).containsExactly(null, Chf.of("5"));
    }

    @Test
    void an_open_answer_is_proposed_and_follows_as_long_as_it_is_not_given() {
        var first = oneStop.type(START, DAY, "1.7.24").settle(oneStop);
        assertThat(end(first)).isEqualTo(LocalDate.of(2024, 7, 2));

        var second = first.type(START, DAY, "10.7.24").settle(first);
        assertThat(end(second)).isEqualTo(LocalDate.of(2024, 7, 11));
    }

    @Test
    void an_answer_that_was_given_is_never_overwritten_by_a_proposal() {
        var first = oneStop.type(START, DAY, "1.7.24").settle(oneStop);
        var given = first.type(END, DAY, "5.7.24").settle(first);
        var moved = given.type(START, DAY, "3.7.24").settle(given);

        assertThat(end(moved)).isEqualTo(LocalDate.of(2024, 7, 5));
    }

    @Test
    void a_proposal_does_not_replace_what_could_not_be_read() {
        var typed = oneStop.type(END, DAY, "the fifth");
        var started = typed.type(START, DAY, "1.7.24").settle(typed);

        assertThat(end(started)).isNull();
        assertThat(started.unreadable()).containsEntry(END, "the fifth");
    }

    @Test
    void nothing_is_proposed_as_long_as_nothing_is_known() {
        assertThat(end(oneStop.settle(blank))).isNull();
    }

    private static @Nullable LocalDate end(Draft<Outing> draft) {
        return draft.content().stops().getFirst().end();
    }
}
