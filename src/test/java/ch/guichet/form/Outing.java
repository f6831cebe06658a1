package ch.guichet.form;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A small form for tests of the form language: an outing with its stops and their guests. */
record Outing(
        @Nullable String title,
        @Nullable Boolean abroad,
        @Nullable String country,
        List<Stop> stops,
        @Nullable Integer count,
        SortedSet<LocalDate> days) {

    static final Form<Outing> FORM = Form.of(Outing.class, "outing")
            .section("where")
            .ask("title", new Kind.Text(20, false), Outing::title)
            .required()
            .must("known", (outing, occasion) -> !"nowhere".equals(outing.title()))
            .ask("abroad", new Kind.YesNo(), Outing::abroad)
            .ask("country", new Kind.Text(20, false), Outing::country)
            .onlyIf(outing -> Boolean.TRUE.equals(outing.abroad()))
            .required()
            .confirm("far", (outing, occasion) -> !"Japan".equals(outing.country()))
            .rows("stops", Stop.FORM, Outing::stops)
            .section("when")
            .ask("count", new Kind.Count(31), Outing::count)
            .requiredIf(outing -> !outing.days().isEmpty())
            .days("days", outing -> new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31)), Outing::days)
            .objects(
                    "later",
                    (outing, occasion) -> FormBuilder.naming(outing.days().stream()
                            .filter(date -> date.isAfter(occasion.today()))
                            .toList()))
            .altogether("nothing", (outing, occasion) -> !outing.stops().isEmpty() || outing.count() != null)
            .build();

    /** A place with guests; one night unless another end is given. */
    record Stop(
            RowId id,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Boolean invited,
            @Nullable Chf price,
            List<Guest> guests)
            implements Row {

        static final Form<Stop> FORM = Form.of(Stop.class, "outing.stop")
                .ask("start", new Kind.Day(), Stop::start)
                .required()
                .ask("end", new Kind.Day(), Stop::end)
                .required()
                .preset(stop -> Optional.ofNullable(stop.start())
                        .map(start -> start.plusDays(1))
                        .orElse(null))
                .ask("invited", new Kind.YesNo(), Stop::invited)
                .ask("price", new Kind.Amount(), Stop::price)
                .onlyIf(stop -> !Boolean.TRUE.equals(stop.invited()))
                .rows("guests", Guest.FORM, Stop::guests)
                .onlyIf(stop -> !Boolean.TRUE.equals(stop.invited()))
                .build();
    }

    record Guest(RowId id, @Nullable String name) implements Row {

        static final Form<Guest> FORM = Form.of(Guest.class, "outing.guest")
                .ask("name", new Kind.Text(10, false), Guest::name)
                .required()
                .build();
    }
}
