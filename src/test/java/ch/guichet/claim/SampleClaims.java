package ch.guichet.claim;

import ch.guichet.account.Account;
import ch.guichet.account.AccountService;
import ch.guichet.account.ActingAccount;
import ch.guichet.account.NewAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.claimform.travel.Journey;
import ch.guichet.claimform.travel.JourneyKind;
import ch.guichet.claimform.travel.Reason;
import ch.guichet.claimform.travel.TravelContent;
import ch.guichet.claimform.travel.TravelForm;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Problem;
import ch.guichet.form.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;

/**
 * Sends claims through the real services, as people would; comes with {@link ClaimSetup}. Whoever acted last still acts
 * afterwards.
 */
@TestComponent
public final class SampleClaims {

    public static final String DECISION = "32520240001234";

    private static final LocalDate JOURNEY = LocalDate.of(2024, 8, 5);

    private final AccountService accounts;
    private final ActingAccount acting;
    private final DraftService drafts;
    private final SubmissionService submission;

    SampleClaims(AccountService accounts, ActingAccount acting, DraftService drafts, SubmissionService submission) {
        this.accounts = accounts;
        this.acting = acting;
        this.drafts = drafts;
        this.submission = submission;
    }

    /** A new confirmed account that claims for itself. */
    public Account claimant() {
        return open(NewAccounts.beneficiary(address()));
    }

    /** A new account of the office. */
    public Account officer() {
        return open(NewAccounts.reviewer(address()));
    }

    private Account open(NewAccount account) {
        return accounts.find(accounts.open(account)).orElseThrow();
    }

    private static String address() {
        return UUID.randomUUID() + "@example.ch";
    }

    /** A travel claim of one car journey of 23 km on 05.08.2024, which comes to CHF 10.35. */
    public ClaimNumber send(Account claimant) {
        return send(claimant, travel("23"), draft -> draft);
    }

    /** A travel claim with these answers, and whatever else is to be done to its draft. */
    public ClaimNumber send(Account claimant, TravelContent content, UnaryOperator<SavedDraft<TravelContent>> change) {
        return as(claimant, () -> send(fill(drafts.start(new TravelForm()), content), change));
    }

    /** The corrected claim, now with these answers. */
    public ClaimNumber correct(
            Account claimant,
            ClaimNumber number,
            TravelContent content,
            UnaryOperator<SavedDraft<TravelContent>> change) {
        return as(claimant, () -> send(fill(drafts.correct(number).orElseThrow(), content), change));
    }

    /** Answers of one car journey of so many kilometres. */
    public static TravelContent travel(String kilometres) {
        var journey = new Journey(
                new RowId("sample01"),
                JOURNEY,
                JOURNEY,
                Reason.TREATMENT,
                null,
                "Genève",
                "Lausanne",
                JourneyKind.CAR,
                new BigDecimal(kilometres),
                null,
                List.of());
        return new TravelContent(
                List.of(journey), null, null, null, new TreeSet<>(), null, new TreeSet<>(), null, new TreeSet<>());
    }

    @SuppressWarnings("unchecked")
    private static SavedDraft<TravelContent> fill(SavedDraft<?> draft, TravelContent content) {
        ClaimForm<TravelContent> form = new TravelForm();
        var travel = (SavedDraft<TravelContent>) draft;
        return travel.with(Draft.of(form.definition(), content))
                .with(travel.heading().withDecision(DECISION, "Transports", false));
    }

    private ClaimNumber send(SavedDraft<TravelContent> draft, UnaryOperator<SavedDraft<TravelContent>> change) {
        var saved = drafts.save(change.apply(draft));
        return switch (submission.send(saved.address(), saved.version(), List.of())) {
            case Outcome.Sent(ClaimNumber number) -> number;
            case Outcome.Refused(List<Problem> problems) -> confirm(saved, problems);
            case Outcome.Stale stale -> throw new AssertionError(stale);
        };
    }

    private ClaimNumber confirm(SavedDraft<TravelContent> saved, List<Problem> warnings) {
        return switch (submission.send(saved.address(), saved.version(), warnings)) {
            case Outcome.Sent(ClaimNumber number) -> number;
            case Outcome other -> throw new AssertionError(other.toString());
        };
    }

    private ClaimNumber as(Account claimant, Supplier<ClaimNumber> deed) {
        var before = acting.find();
        acting.become(claimant);
        try {
            return deed.get();
        } finally {
            before.ifPresentOrElse(acting::become, acting::leave);
        }
    }
}
