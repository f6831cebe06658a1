package ch.guichet.mydata;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.BANK_ACCOUNT;
import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.DECISION;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.SIGN_IN;
import static ch.guichet.db.Tables.STORED_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.TestClock;
import ch.guichet.Together;
import ch.guichet.WholeCounter;
import ch.guichet.account.AccountMessage.Closed;
import ch.guichet.account.AccountMessage.Invited;
import ch.guichet.account.AccountMessage.ResetPassword;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.PasswordService;
import ch.guichet.account.TestMessages;
import ch.guichet.account.signin.PasswordAnswer;
import ch.guichet.account.signin.SignInService;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.StaleBeneficiary;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimListing;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.OpenClaimService;
import ch.guichet.claim.SampleClaims;
import ch.guichet.claim.SubmissionService;
import ch.guichet.claim.TravelClaims;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.PersonName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.context.request.RequestContextHolder;

@WholeCounter
class ClosingTest {

    private final String email = UUID.randomUUID() + "@example.ch";

    @Autowired
    MyDataService data;

    @Autowired
    OpenClaimService openClaims;

    @Autowired
    ClaimService claims;

    @Autowired
    DraftService drafts;

    @Autowired
    SubmissionService submissions;

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    PasswordService passwords;

    @Autowired
    SignInService signIns;

    @Autowired
    TravelClaims travel;

    @Autowired
    SigningIn signing;

    @Autowired
    CurrentAccount current;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    private Authentication jane;
    private Authentication officer;
    private long id;

    @BeforeEach
    void people_sign_in() {
        clock.reset();
        messages.forget();
        officer = signing.open(NewAccounts.reviewer());
        jane = signing.open(NewAccounts.beneficiary(email));
        signing.become(jane);
        id = current.require().id().value();
    }

    @AfterEach
    void leave() {
        signing.leave();
    }

    @Test
    void what_was_kept_for_the_owner_alone_is_gone_at_once() throws IOException {
        var number = decided();
        var draft = travel.draft(SampleClaims.travel("12"));
        drafts.attach(
                draft,
                drafts.receive(
                                "billet.pdf",
                                new ByteArrayInputStream("%PDF-1.7\nx".getBytes(StandardCharsets.US_ASCII)))
                        .orElseThrow());
        beneficiaries.save(
                beneficiaries.list().getFirst().id(), new DecisionNumber(SampleClaims.DECISION), "Transports");

        assertThat(data.close()).isTrue();

        var row = sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(id));
        assertThat(row.getClosedAt()).isEqualTo(clock.instant());
        assertThat(row.getPasswordHash()).isNull();
        assertThat(List.of(row.getLastName(), row.getFirstName(), row.getStreet(), row.getTown(), row.getMobile()))
                .containsOnly("");
        assertThat(row.getEmail()).doesNotContain(email).endsWith("@closed.invalid");
        assertThat(count(DRAFT, DRAFT.ACCOUNT_ID.eq(id))).isZero();
        assertThat(count(BANK_ACCOUNT, BANK_ACCOUNT.ACCOUNT_ID.eq(id))).isZero();
        assertThat(count(SIGN_IN, SIGN_IN.ACCOUNT_ID.eq(id))).isZero();
        assertThat(count(DECISION, DECISION.beneficiary().ACCOUNT_ID.eq(id))).isZero();
        assertThat(count(BENEFICIARY, BENEFICIARY.ACCOUNT_ID.eq(id).and(BENEFICIARY.ENDED_AT.isNull())))
                .isZero();
        // the claim's copy, and not the draft's document
        assertThat(count(STORED_FILE, STORED_FILE.ACCOUNT_ID.eq(id))).isEqualTo(1);
        assertThat(count(CLAIM, CLAIM.CLAIM_NUMBER.eq(number.text()))).isEqualTo(1);
        assertThat(messages.of(Closed.class))
                .singleElement()
                .satisfies(told -> assertThat(told.to()).isEqualTo(new EmailAddress(email)));
    }

    @Test
    void the_office_still_reads_the_claims_of_a_closed_account() {
        var number = decided();
        data.close();
        signing.become(officer);
        var dossier = claims.review(number).orElseThrow();
        assertThat(dossier.latest().parties().claimant().last()).isEqualTo("Doe");
        assertThat(claims.isOwn(dossier.claim())).isFalse();
        assertThat(claims.reviewPdf(number, 1)).isPresent();
    }

    @Test
    void nobody_comes_in_again_and_the_address_is_free() {
        data.close();
        // a request asks once who it is for
        RequestContextHolder.resetRequestAttributes();
        assertThat(current.find()).isEmpty();
        signing.leave();
        var closed = sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(id)).getEmail();
        for (var address : List.of(email, closed)) {
            assertThat(signIns.enter(address, NewAccounts.PASSWORD, "a test")).isInstanceOf(PasswordAnswer.Wrong.class);
            passwords.forgotten(new EmailAddress(address));
        }
        assertThat(messages.of(ResetPassword.class)).isEmpty();
        assertThat(messages.of(Invited.class)).isEmpty();

        signing.become(signing.open(NewAccounts.beneficiary(email)));
        assertThat(current.require().id().value()).isNotEqualTo(id);
        assertThat(openClaims.list()).isEmpty();
        assertThat(drafts.list()).isEmpty();
    }

    @Test
    void an_account_stays_while_a_claim_is_open() {
        var first = travel.send();
        signing.become(officer);
        claims.decide(first, 1, ClaimAction.ASK_CORRECTION, "Quel jour ?");
        signing.become(jane);
        var second = travel.send();
        var draft = travel.draft(SampleClaims.travel("12"));

        assertThat(openClaims.list()).extracting(ClaimListing::number).containsExactly(first, second);
        assertThat(data.close()).isFalse();
        assertThat(current.find()).isPresent();
        assertThat(drafts.find(draft.address())).isPresent();
        assertThat(messages.of(Closed.class)).isEmpty();
    }

    @Test
    void a_claim_that_is_sent_while_the_account_is_closed_is_either_whole_or_not_there() {
        for (var round = 0; round < 6; round++) {
            var somebody = signing.open(NewAccounts.beneficiary());
            signing.become(somebody);
            var account = current.require().id().value();
            var draft = travel.draft(SampleClaims.travel("12"));
            signing.leave();
            Together.at(List.<Callable<Object>>of(signing.as(somebody, () -> data.close()), signing.as(somebody, () -> {
                try {
                    return submissions.send(draft.address(), draft.version(), List.of());
                } catch (AccessDeniedException closed) {
                    return closed;
                }
            })));
            var open = count(CLAIM, CLAIM.ACCOUNT_ID.eq(account));
            var closed = count(ACCOUNT, ACCOUNT.ID.eq(account).and(ACCOUNT.CLOSED_AT.isNotNull()));
            assertThat(open + closed).as("a claim or a closed account").isEqualTo(1);
            assertThat(count(DRAFT, DRAFT.ACCOUNT_ID.eq(account))).isZero();
        }
    }

    @Test
    void nobody_is_represented_by_a_closed_account_whatever_is_done_at_the_same_moment() {
        for (var round = 0; round < 10; round++) {
            var somebody = signing.open(NewAccounts.both());
            signing.become(somebody);
            var account = current.require().id().value();
            var lea = represent("7569999999995");
            signing.leave();
            Together.at(List.<Callable<Object>>of(
                    signing.as(somebody, () -> data.close()),
                    signing.as(somebody, () -> unlessClosed(() -> beneficiaries.end(lea))),
                    signing.as(somebody, () -> unlessClosed(() -> represent("7561234567897")))));
            assertThat(count(ACCOUNT, ACCOUNT.ID.eq(account).and(ACCOUNT.CLOSED_AT.isNotNull())))
                    .isEqualTo(1);
            assertThat(count(BENEFICIARY, BENEFICIARY.ACCOUNT_ID.eq(account).and(BENEFICIARY.ENDED_AT.isNull())))
                    .isZero();
        }
    }

    @Test
    void staff_does_not_close_its_accounts() {
        signing.become(officer);
        assertThatThrownBy(() -> data.close()).isInstanceOf(AccessDeniedException.class);
    }

    private ClaimNumber decided() {
        var number = travel.send();
        signing.become(officer);
        claims.decide(number, 1, ClaimAction.ACCEPT, "");
        signing.become(jane);
        return number;
    }

    private static boolean unlessClosed(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (AccessDeniedException | StaleBeneficiary closed) {
            return false;
        }
    }

    private Beneficiary represent(String avsNumber) {
        return beneficiaries
                .represent(
                        new PersonName("Doe", "Léa"),
                        new Address("Rue du Lac 1", "1200", "Genève", "CH"),
                        new Insured(LocalDate.of(2015, 4, 3), new AvsNumber(avsNumber)))
                .orElseThrow();
    }

    private int count(Table<?> table, Condition condition) {
        return sql.fetchCount(table, condition);
    }
}
