package ch.guichet.form;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.common.Period;
import ch.guichet.rates.RateBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccasionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 12);
    private static final Earlier SENT = new Earlier(new Mark("outing.day", "lake", DAY), "2024-000815");
    private static final Occasion OCCASION =
            new Occasion(DAY, RateBook.EMPTY, Catalogue.EMPTY, null, null, null, 0, List.of(SENT));

    @Test
    void an_earlier_claim_is_found_by_what_it_was_about() {
        assertThat(OCCASION.earlier("outing.day", "lake")).contains(SENT);
        assertThat(OCCASION.earlier("outing.day", "hill")).isEmpty();
        assertThat(OCCASION.earlier("outing.night", "lake")).isEmpty();
    }

    @Test
    void an_earlier_claim_is_found_by_its_day_where_that_counts() {
        assertThat(OCCASION.earlier("outing.day", "lake", Period.of(DAY))).contains(SENT);
        assertThat(OCCASION.earlier("outing.day", "lake", Period.of(DAY.plusDays(1))))
                .isEmpty();
    }
}
