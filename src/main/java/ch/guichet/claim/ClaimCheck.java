package ch.guichet.claim;

import ch.guichet.account.CurrentAccount;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
import ch.guichet.catalogue.CatalogueService;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Reading;
import ch.guichet.common.Term;
import ch.guichet.common.Words;
import ch.guichet.form.Earlier;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.majority.Majority;
import ch.guichet.rates.RateService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at a whole draft, heading and answers, as it will be looked at when it is sent; pages ask the same. */
@Component
public class ClaimCheck {

    /** Where problems of the heading and of the parts every form has stand. */
    public static final Path BENEFICIARY = Path.of("heading.beneficiary");

    public static final Path BANK_ACCOUNT = Path.of("heading.bankAccount");
    public static final Path DECISION = Path.of("heading.decision");
    public static final Path DESCRIPTION = Path.of("heading.description");
    public static final Path REMARK = Path.of("remark");

    private final CurrentAccount current;
    private final BeneficiaryService beneficiaries;
    private final HeadingCheck headings;
    private final MarkRepository marks;
    private final RateService rates;
    private final CatalogueService catalogues;
    private final Clock clock;

    ClaimCheck(
            CurrentAccount current,
            BeneficiaryService beneficiaries,
            HeadingCheck headings,
            MarkRepository marks,
            RateService rates,
            CatalogueService catalogues,
            Clock clock) {
        this.current = current;
        this.beneficiaries = beneficiaries;
        this.headings = headings;
        this.marks = marks;
        this.rates = rates;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** What the rules may know about a draft at this moment. */
    public Occasion occasion(SavedDraft<?> draft) {
        return occasion(
                draft,
                headings.beneficiary(draft),
                DecisionNumber.read(draft.heading().decision()).value());
    }

    private Occasion occasion(
            SavedDraft<?> draft, Optional<Beneficiary> beneficiary, Optional<DecisionNumber> decision) {
        return new Occasion(
                LocalDate.ofInstant(clock.instant(), Words.ZONE),
                rates.book(),
                catalogues.catalogue(),
                beneficiary.map(Beneficiary::birthDate).orElse(null),
                beneficiary.map(Beneficiary::avsNumber).orElse(null),
                decision.orElse(null),
                draft.files().size(),
                beneficiary.map(person -> earlier(draft, person.avsNumber())).orElseGet(List::of));
    }

    /** Only what the account itself has sent, and not the claim that is being corrected. */
    private List<Earlier> earlier(SavedDraft<?> draft, AvsNumber person) {
        var compared = draft.form().compares();
        return compared.isEmpty()
                ? List.of()
                : marks.earlier(current.requireClaimant().id(), person, compared, draft.corrects());
    }

    /** All that is wrong with the draft, in the order of the page. */
    public List<Problem> problems(SavedDraft<?> draft) {
        return examine(draft).problems();
    }

    <C extends Record> Examination examine(SavedDraft<C> draft) {
        var heading = draft.heading();
        var beneficiary = headings.beneficiary(draft);
        var bankAccount = headings.bankAccount(draft);
        var problems = new ArrayList<>(headings.problems(draft, beneficiary, bankAccount));
        var saved = saved(heading);
        // nothing is saved for whom one represents no longer: a correction is sent with the number it had
        if (heading.isDecisionGone(saved) && isClaimable(heading)) {
            problems.add(Problem.error(DECISION, "claim.decision.gone", heading.shownDecision()));
        }
        var decision = decision(heading, problems);
        var occasion = occasion(draft, beneficiary, decision);
        problems.addAll(draft.form().check(draft.answers(), occasion));
        if (draft.remark().length() > SavedDraft.LONGEST_REMARK) {
            problems.add(Problem.error(
                    REMARK,
                    "form.text.long",
                    SavedDraft.LONGEST_REMARK,
                    draft.remark().length()));
        }
        return new Examination(
                beneficiary,
                bankAccount,
                decision,
                heading.chosen(saved).map(Decision::description).orElse(heading.description()),
                occasion,
                draft.form().calculation(draft.answers().content(), occasion),
                List.copyOf(problems));
    }

    /** As {@link HeadingCheck#lock}. */
    List<Problem> lock(SavedDraft<?> draft, Parties printed) {
        return headings.lock(draft, printed);
    }

    /** What is to be said of the person of a new claim who comes of age. */
    public Optional<Majority> majority(SavedDraft<?> draft) {
        return headings.majority(draft, headings.beneficiary(draft));
    }

    /** Everybody the draft may be sent for, whom a correction is about in any case. */
    public List<Beneficiary> people(SavedDraft<?> draft) {
        return headings.people(draft);
    }

    private boolean isClaimable(Heading heading) {
        return Optional.ofNullable(heading.beneficiary())
                .flatMap(beneficiaries::find)
                .isPresent();
    }

    private List<Decision> saved(Heading heading) {
        var beneficiary = heading.beneficiary();
        return beneficiary == null || heading.savedDecision() == null
                ? List.of()
                : beneficiaries.decisions(beneficiary);
    }

    private static Optional<DecisionNumber> decision(Heading heading, List<Problem> problems) {
        var number = number(heading, problems);
        if (heading.description().length() > Decision.LONGEST_DESCRIPTION) {
            problems.add(Problem.error(
                    DESCRIPTION,
                    "form.text.long",
                    Decision.LONGEST_DESCRIPTION,
                    heading.description().length()));
        }
        return number;
    }

    private static Optional<DecisionNumber> number(Heading heading, List<Problem> problems) {
        if (heading.decision().isBlank()) {
            problems.add(missing(DECISION, "claim.decision"));
            return Optional.empty();
        }
        var reading = DecisionNumber.read(heading.decision());
        if (reading instanceof Reading.Refused<DecisionNumber>(String key, List<Object> arguments)) {
            problems.add(new Problem(DECISION, key, arguments, Problem.Gravity.ERROR));
        }
        if (reading.value().filter(read -> !read.isUsual()).isPresent()) {
            problems.add(new Problem(DECISION, "claim.decision.unusual", List.of(), Problem.Gravity.CONFIRM));
        }
        return reading.value();
    }

    static Problem missing(Path path, String label) {
        return Problem.error(path, "form.required", new Term(label));
    }
}
