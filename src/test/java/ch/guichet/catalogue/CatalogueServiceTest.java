package ch.guichet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.DatabaseTest;
import ch.guichet.TestClock;
import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({CatalogueService.class, CatalogueRepository.class})
class CatalogueServiceTest {

    private static final PositionNumber WIG = new PositionNumber("5.06");

    @Autowired
    CatalogueService service;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    @AfterEach
    void undo() {
        sql.execute("delete from aid_limit where valid_from = date '2026-01-01'");
        sql.execute("update aid_label set wording = 'Perruques' where label_key = 'catalogue.position.5.06'");
        sql.execute("update aid_revision set revision = revision + 1");
        clock.pass(CatalogueService.KEPT.plusSeconds(1));
    }

    @Test
    void the_catalogue_is_kept_until_its_revision_counts_up() {
        var read = service.catalogue();
        sql.execute("""
                insert into aid_limit
                select position_number, tag, date '2026-01-01', sort_no, effect, 1600, recurrence, from_age, below_age,
                  supply, abrogated, legal_basis, mark, source_note
                from aid_limit where position_number = '5.06'""");
        assertThat(service.catalogue()).isSameAs(read);

        sql.execute("update aid_revision set revision = revision + 1");

        assertThat(mostForAWig(LocalDate.of(2025, 12, 31))).containsExactly(Chf.of("1500"));
        assertThat(mostForAWig(LocalDate.of(2026, 1, 1))).containsExactly(Chf.of("1600"));
    }

    @Test
    void a_text_is_kept_for_some_seconds() {
        assertThat(service.pattern(Language.FR, WIG.label())).contains("Perruques");
        sql.execute("update aid_label set wording = 'Postiches' where label_key = 'catalogue.position.5.06'");
        assertThat(service.pattern(Language.FR, WIG.label())).contains("Perruques");

        clock.pass(CatalogueService.KEPT.plus(Duration.ofMillis(1)));

        assertThat(service.pattern(Language.FR, WIG.label())).contains("Postiches");
        assertThat(service.pattern(Language.FR, "catalogue.position.4.51")).isEmpty();
    }

    private Stream<@Nullable Chf> mostForAWig(LocalDate day) {
        return service.catalogue().find(WIG, day).orElseThrow().limits().stream()
                .filter(limit -> limit.effect() == Limit.Effect.MAXIMUM)
                .map(Limit::amount);
    }
}
