package ch.guichet.claim;

import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_EVENT;
import static ch.guichet.db.Tables.CLAIM_LINE;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.OUTBOX;
import static ch.guichet.db.Tables.RATE;
import static ch.guichet.db.Tables.RATE_REVISION;
import static ch.guichet.db.Tables.REVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.guichet.TestClock;
import ch.guichet.Together;
import ch.guichet.WholeCounter;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.TestMessages;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.claimform.travel.Companion;
import ch.guichet.claimform.travel.Journey;
import ch.guichet.claimform.travel.JourneyKind;
import ch.guichet.claimform.travel.TravelContent;
import ch.guichet.common.Chf;
import ch.guichet.file.FileService;
import ch.guichet.file.StoredFile;
import ch.guichet.form.RowId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@WholeCounter
class SubmissionServiceTest {

    private static final LocalDate CHANGE = LocalDate.of(2024, 1, 1);

    @Autowired
    SubmissionService submissions;

    @Autowired
    DraftService drafts;

    @Autowired
    ClaimService claims;

    @Autowired
    FileService files;

    @Autowired
    TravelClaims travel;

    @Autowired
    SigningIn signing;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    private Authentication jane;

    @BeforeEach
    void somebody_signs_in() {
        clock.reset();
        messages.forget();
        jane = signing.open(NewAccounts.beneficiary());
        signing.become(jane);
    }

    @AfterEach
    void leave() {
        signing.leave();
        if (sql.deleteFrom(RATE).where(RATE.VALID_FROM.eq(CHANGE)).execute() > 0) {
            sql.update(RATE_REVISION)
                    .set(RATE_REVISION.REVISION, RATE_REVISION.REVISION.plus(1))
                    .execute();
        }
    }

    @Test
    void amounts_that_are_no_longer_asked_are_not_paid() {
        var honest = travel("23").journeys().getFirst();
        var forged = new Journey(
                honest.id(),
                honest.start(),
                honest.end(),
                honest.reason(),
                "left over",
                honest.departure(),
                honest.destination(),
                JourneyKind.CAR,
                honest.kilometres(),
                Chf.of("999.00"),
                List.of(new Companion(new RowId("compan01"), Chf.of("500.00"))));
        var days = new TreeSet<>(List.of(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 2)));
        var number = travel.sent(travel.draft(new TravelContent(
                List.of(forged),
                LocalDate.of(2024, 8, 1),
                LocalDate.of(2024, 8, 31),
                null,
                days,
                0,
                days,
                null,
                days)));

        var dossier = claims.find(number).orElseThrow();
        assertThat(dossier.claim().total()).isEqualTo(Chf.of("10.35"));
        assertThat(dossier.latest().lines()).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("CAR_KM");
            assertThat(line.amount()).isEqualTo(Chf.of("10.35"));
        });
        assertThat(sql.fetchValue(REVISION.CONTENT, REVISION.CLAIM_ID.eq(id(number))))
                .doesNotContain("999", "500.00", "left over", "2024-08-02");
    }

    @Test
    void a_car_left_over_under_a_ticket_is_not_paid() {
        var car = travel("23").journeys().getFirst();
        var number = travel.sent(travel.draft(travel(new Journey(
                car.id(),
                car.start(),
                car.end(),
                car.reason(),
                null,
                car.departure(),
                car.destination(),
                JourneyKind.RETURN,
                new BigDecimal("19999"),
                Chf.of("26.40"),
                List.of()))));
        assertThat(claims.find(number).orElseThrow().claim().total()).isEqualTo(Chf.of("26.40"));
    }

    @Test
    void amounts_below_nothing_and_beyond_measure_are_refused() {
        var car = travel("23").journeys().getFirst();
        for (var kilometres : List.of("-23", "20000.01", "0.001")) {
            assertThat(send(travel.draft(travel(kilometres)))).isInstanceOf(Outcome.Refused.class);
        }
        for (var fare : List.of("-5.00", "0.00", "1000000000")) {
            var forged = travel.draft(travel(new Journey(
                    car.id(),
                    car.start(),
                    car.end(),
                    car.reason(),
                    null,
                    car.departure(),
                    car.destination(),
                    JourneyKind.SINGLE,
                    null,
                    Chf.of(fare),
                    List.of())));
            assertThat(send(forged)).as(fare).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(sql.fetchCount(CLAIM, CLAIM.CLAIM_NUMBER.in(numbers()))).isZero();
    }

    @Test
    void as_many_and_as_large_amounts_as_can_be_typed_find_room() {
        var car = travel("23").journeys().getFirst();
        var fares = IntStream.range(0, 12)
                .mapToObj(row -> new Journey(
                        new RowId("row%05d".formatted(row)),
                        car.start(),
                        car.end(),
                        car.reason(),
                        null,
                        car.departure(),
                        car.destination(),
                        JourneyKind.SINGLE,
                        null,
                        Chf.of("100000.00"),
                        List.of()))
                .toList();
        var number = travel.sent(travel.draft(travel(fares)));
        assertThat(claims.find(number).orElseThrow().claim().total()).isEqualTo(Chf.of("1200000.00"));
    }

    @Test
    void somebody_elses_beneficiary_and_account_are_refused_like_missing_ones() {
        var mine = travel.draft(travel("23"));
        signing.become(signing.open(NewAccounts.beneficiary()));
        var others = travel.draft(travel("23")).with(mine.heading());
        var saved = drafts.save(others);
        assertThat(send(saved))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.path())
                                .containsExactly(ClaimCheck.BENEFICIARY, ClaimCheck.BANK_ACCOUNT));
    }

    @Test
    void somebody_elses_document_cannot_be_added() throws IOException {
        var paper = drafts.receive(
                        "billet.pdf", new ByteArrayInputStream("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .orElseThrow();
        signing.become(signing.open(NewAccounts.beneficiary()));
        var draft = travel.draft(travel("23"));
        assertThatThrownBy(() -> drafts.attach(draft, paper)).isInstanceOf(StaleDraft.class);
        assertThat(drafts.find(draft.address()).orElseThrow().files()).isEmpty();
    }

    @Test
    void many_presses_at_once_make_one_claim_one_revision_and_one_receipt() {
        for (var round = 0; round < 5; round++) {
            var draft = travel.draft(travel("23"));
            var before = sql.fetchCount(OUTBOX);
            var outcomes = Together.at(IntStream.range(0, 6)
                    .mapToObj(press -> signing.as(jane, () -> send(draft)))
                    .toList());

            assertThat(outcomes).hasOnlyElementsOfType(Outcome.Sent.class);
            assertThat(outcomes.stream().distinct()).hasSize(1);
            assertThat(sql.fetchCount(REVISION, REVISION.SENT_FROM.eq(draft.address())))
                    .isOne();
            assertThat(sql.fetchCount(OUTBOX)).isEqualTo(before + 1);
            assertThat(sql.fetchCount(DRAFT, DRAFT.ADDRESS.eq(draft.address()))).isZero();
            // and one more press, later
            assertThat(send(draft)).isEqualTo(outcomes.getFirst());
            assertThat(sql.fetchCount(OUTBOX)).isEqualTo(before + 1);
        }
        assertThat(numbers()).hasSize(5);
        assertThat(sql.fetchCount(CLAIM_EVENT, CLAIM_EVENT.claim().CLAIM_NUMBER.in(numbers())))
                .isEqualTo(5);
    }

    @Test
    void two_windows_at_once_make_one_claim_and_the_stale_one_is_told() {
        for (var round = 0; round < 5; round++) {
            var older = travel.draft(travel("23"));
            var newer = drafts.save(older.withRemark("from the second window"));
            var outcomes =
                    Together.at(List.of(signing.as(jane, () -> send(older)), signing.as(jane, () -> send(newer))));

            var number = ((Outcome.Sent) outcomes.getLast()).number();
            assertThat(outcomes.getFirst()).isIn(new Outcome.Stale(), new Outcome.Sent(number));
            assertThat(claims.find(number).orElseThrow().latest().remark()).isEqualTo("from the second window");
            assertThat(sql.fetchCount(REVISION, REVISION.SENT_FROM.eq(older.address())))
                    .isOne();
        }
        assertThat(numbers()).hasSize(5);
    }

    @Test
    void a_change_while_it_is_sent_is_either_in_the_claim_or_told_to_be_too_late() {
        for (var round = 0; round < 5; round++) {
            var draft = travel.draft(travel("23"));
            var outcomes = Together.<Object>at(List.of(signing.as(jane, () -> send(draft)), signing.as(jane, () -> {
                try {
                    return drafts.save(draft.withRemark("later")).version();
                } catch (StaleDraft stale) {
                    return stale;
                }
            })));
            var sent = sql.fetchCount(REVISION, REVISION.SENT_FROM.eq(draft.address()));
            if (outcomes.getFirst() instanceof Outcome.Sent) {
                assertThat(outcomes.getLast()).isInstanceOf(StaleDraft.class);
                assertThat(sent).isOne();
            } else {
                assertThat(outcomes).isEqualTo(List.of(new Outcome.Stale(), draft.version() + 1));
                assertThat(sent).isZero();
            }
        }
    }

    @Test
    void an_old_version_sends_nothing_and_loses_nothing() {
        var older = travel.draft(travel("23"));
        var newer = drafts.save(older.withRemark("newer"));
        assertThat(send(older)).isInstanceOf(Outcome.Stale.class);
        assertThatThrownBy(() -> drafts.save(older)).isInstanceOf(StaleDraft.class);
        assertThat(drafts.find(older.address()).orElseThrow().remark()).isEqualTo("newer");
        assertThat(send(newer)).isInstanceOf(Outcome.Sent.class);
        assertThatThrownBy(() -> drafts.save(newer)).isInstanceOf(StaleDraft.class);
    }

    @Test
    void the_first_claims_of_a_year_may_be_sent_at_once() {
        clock.set(LocalDateTime.of(2031, 1, 1, 0, 30));
        jane = signing.open(NewAccounts.beneficiary());
        signing.become(jane);
        var begun = IntStream.range(0, 6)
                .mapToObj(each -> travel.draft(travel("23")))
                .toList();
        var outcomes = Together.at(
                begun.stream().map(draft -> signing.as(jane, () -> send(draft))).toList());
        assertThat(outcomes.stream()
                        .map(outcome -> ((Outcome.Sent) outcome).number().text()))
                .containsExactlyInAnyOrder(
                        "2031-000001", "2031-000002", "2031-000003", "2031-000004", "2031-000005", "2031-000006");
    }

    @Test
    void new_rates_change_no_claim_that_was_sent() {
        var number = travel.send();
        var before = claims.find(number).orElseThrow();
        var paper = bytes(before.latest().copy());
        sql.insertInto(RATE)
                .set(RATE.RATE_CODE, "CAR_KM")
                .set(RATE.VALID_FROM, CHANGE)
                .set(RATE.AMOUNT, new BigDecimal("0.70"))
                .set(RATE.UNIT, "km")
                .set(RATE.LEGAL_BASIS, "CRFV annexe 3")
                .set(RATE.SOURCE_NOTE, "a test")
                .set(RATE.MARK, "yes")
                .execute();
        sql.update(RATE_REVISION)
                .set(RATE_REVISION.REVISION, RATE_REVISION.REVISION.plus(1))
                .execute();

        assertThat(claims.find(number)).contains(before);
        assertThat(bytes(claims.find(number).orElseThrow().latest().copy())).isEqualTo(paper);
        assertThat(claims.find(travel.send()).orElseThrow().claim().total()).isEqualTo(Chf.of("16.10"));
    }

    @Test
    void a_correction_keeps_number_and_date_and_leaves_the_first_revision_as_it_was() {
        var number = travel.send();
        var before = claims.find(number).orElseThrow();
        var first = sql.fetchSingle(REVISION, REVISION.CLAIM_ID.eq(id(number)));
        var firstLines = sql.fetch(CLAIM_LINE, CLAIM_LINE.CLAIM_ID.eq(id(number)));
        var paper = bytes(before.latest().copy());
        clock.pass(Duration.ofMinutes(5));
        ask(number);
        clock.pass(Duration.ofMinutes(5));
        var draft = travel.correction(number, travel("37"));
        var outcomes = Together.at(IntStream.range(0, 4)
                .mapToObj(press -> signing.as(jane, () -> send(draft)))
                .toList());

        assertThat(outcomes).containsOnly(new Outcome.Sent(number));
        var after = claims.find(number).orElseThrow();
        assertThat(after.claim().receivedAt()).isEqualTo(before.claim().receivedAt());
        assertThat(after.claim().status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(after.claim().total()).isEqualTo(Chf.of("16.65"));
        assertThat(after.revisions()).hasSize(2);
        assertThat(after.events())
                .extracting(ClaimEvent::action, ClaimEvent::revision)
                .containsExactly(
                        tuple(ClaimAction.SEND, 1),
                        tuple(ClaimAction.ASK_CORRECTION, 1),
                        tuple(ClaimAction.CORRECT, 2));
        assertThat(after.revisions().getFirst()).isEqualTo(before.latest());
        assertThat(sql.fetchSingle(REVISION, REVISION.CLAIM_ID.eq(id(number)).and(REVISION.REVISION_.eq(1))))
                .isEqualTo(first);
        assertThat(sql.fetch(CLAIM_LINE, CLAIM_LINE.CLAIM_ID.eq(id(number)).and(CLAIM_LINE.REVISION.eq(1))))
                .isEqualTo(firstLines);
        assertThat(bytes(after.revisions().getFirst().copy())).isEqualTo(paper);
        var second = after.latest().copy();
        assertThat(second.id()).isNotEqualTo(before.latest().copy().id());
        assertThat(new String(bytes(second), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }

    @Test
    void only_a_claim_that_waits_for_it_can_be_corrected() {
        var number = travel.send();
        assertThat(drafts.correct(number)).isEmpty();
        ask(number);
        var begun = Together.at(IntStream.range(0, 4)
                .mapToObj(window -> signing.as(
                        jane, () -> drafts.correct(number).orElseThrow().address()))
                .toList());
        assertThat(begun.stream().distinct()).hasSize(1);
    }

    private void ask(ClaimNumber number) {
        signing.become(signing.open(NewAccounts.reviewer()));
        assertThat(claims.decide(number, 1, ClaimAction.ASK_CORRECTION, "Combien de kilomètres ?"))
                .isEqualTo(new Decided.Done());
        signing.become(jane);
    }

    private Outcome send(SavedDraft<?> draft) {
        return submissions.send(draft.address(), draft.version(), List.of());
    }

    /** The numbers of all claims of whoever is signed in. */
    private List<String> numbers() {
        return claims.list(ClaimSearch.newest(null)).claims().stream()
                .map(claim -> claim.number().text())
                .toList();
    }

    private Long id(ClaimNumber number) {
        return sql.fetchValue(CLAIM.ID, CLAIM.CLAIM_NUMBER.eq(number.text()));
    }

    private byte[] bytes(StoredFile file) {
        var out = new ByteArrayOutputStream();
        try {
            files.write(file.id(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static TravelContent travel(String kilometres) {
        return SampleClaims.travel(kilometres);
    }

    private static TravelContent travel(Journey journey) {
        return travel(List.of(journey));
    }

    private static TravelContent travel(List<Journey> journeys) {
        var none = new TreeSet<LocalDate>();
        return new TravelContent(journeys, null, null, null, none, null, none, null, none);
    }
}
