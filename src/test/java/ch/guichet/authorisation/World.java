package ch.guichet.authorisation;

import ch.guichet.account.AccountId;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.NewAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.Password;
import ch.guichet.account.Role;
import ch.guichet.account.signin.SignIn;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.beneficiary.BankAccountId;
import ch.guichet.beneficiary.BankAccountService;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
import ch.guichet.beneficiary.DecisionId;
import ch.guichet.claim.Claim;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimId;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftId;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.SampleClaims;
import ch.guichet.claim.SavedDraft;
import ch.guichet.claim.TravelClaims;
import ch.guichet.claimform.travel.TravelContent;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Iban;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import ch.guichet.common.Words;
import ch.guichet.db.Tables;
import ch.guichet.file.FileId;
import ch.guichet.file.StoredFile;
import ch.guichet.majority.Majority;
import ch.guichet.majority.MajoritySamples;
import ch.guichet.majority.MajorityService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;

/** People with real sign-ins and what they own, made once through the counter's services. */
@TestComponent
final class World {

    static final Address HOME = new Address("Rue du Lac 1", "1200", "Genève", "CH");
    private static final Insured JANE = insured("7569217076985");
    private static final Insured MARY = insured("7561234567897");
    static final AvsNumber ZOE = new AvsNumber("7561234567019");
    static final AvsNumber ZACK = new AvsNumber("7561234567026");
    private static final String NOBODYS_ADDRESS = "AAAAAAAAAAAAAAAAAAAAAA";

    private final SigningIn signing;
    private final BeneficiaryService beneficiaries;
    private final BankAccountService bankAccounts;
    private final MajorityService majorities;
    private final Clock clock;
    private final DraftService drafts;
    private final ClaimService claims;
    private final TravelClaims travel;
    private final DSLContext sql;

    private final Map<Person, Authentication> people = new EnumMap<>(Person.class);
    private final Map<Whose, Belongings> things = new EnumMap<>(Whose.class);
    private @Nullable Belongings unconfirmeds;

    World(
            SigningIn signing,
            BeneficiaryService beneficiaries,
            BankAccountService bankAccounts,
            MajorityService majorities,
            Clock clock,
            DraftService drafts,
            ClaimService claims,
            TravelClaims travel,
            DSLContext sql) {
        this.signing = signing;
        this.beneficiaries = beneficiaries;
        this.bankAccounts = bankAccounts;
        this.majorities = majorities;
        this.clock = clock;
        this.drafts = drafts;
        this.claims = claims;
        this.travel = travel;
        this.sql = sql;
    }

    /** Makes everything, unless that was done before. */
    void exist() {
        if (!people.isEmpty()) {
            return;
        }
        people.put(Person.REVIEWER, signing.open(account("officer", Set.of(Role.REVIEWER), null)));
        people.put(Person.ADMINISTRATOR, signing.open(account("admin", Set.of(Role.ADMINISTRATOR), null)));
        people.put(Person.BENEFICIARY, signing.open(account("jane", Set.of(Role.BENEFICIARY), JANE)));
        people.put(Person.PENDING, signing.half("jane@example.ch"));
        people.put(Person.REPRESENTATIVE, signing.open(account("john", Set.of(Role.REPRESENTATIVE), null)));
        var both = Set.of(Role.BENEFICIARY, Role.REPRESENTATIVE);
        people.put(Person.UNCONFIRMED, signing.open(account("eve", both, MARY)));
        var mary = signing.open(account("mary", both, MARY));

        things.put(Whose.OWN, belongings(people.get(Person.BENEFICIARY), "jane"));
        signing.become(people.get(Person.REPRESENTATIVE));
        beneficiaries.represent(new PersonName("Doe", "Jane"), HOME, JANE).orElseThrow();
        things.put(Whose.REPRESENTED, belongings(people.get(Person.REPRESENTATIVE), "john"));
        things.put(Whose.FOREIGN, belongings(mary, "mary"));
        things.put(Whose.MISSING, missing(things.get(Whose.FOREIGN)));
        unconfirmeds = belongings(people.get(Person.UNCONFIRMED), "eve");
        sql.update(Tables.ACCOUNT)
                .setNull(Tables.ACCOUNT.EMAIL_CONFIRMED_AT)
                .where(Tables.ACCOUNT.EMAIL.eq("eve@example.ch"))
                .execute();
    }

    /** From now on this thread acts for the person. */
    void become(Person person) {
        var somebody = people.get(person);
        if (somebody == null) {
            signing.leave();
        } else {
            signing.become(somebody);
        }
    }

    @Nullable
    Authentication signIn(Person person) {
        return people.get(person);
    }

    Belongings of(Person person, Whose whose) {
        return person == Person.UNCONFIRMED && whose == Whose.OWN && unconfirmeds != null
                ? unconfirmeds
                : things.get(whose);
    }

    static NewAccount account(String name, Set<Role> roles, @Nullable Insured insured) {
        return new NewAccount(
                roles,
                new PersonName("Doe", name),
                HOME,
                roles.stream().anyMatch(Role::isClaimant) ? new Iban("CH9300762011623852957") : null,
                insured,
                new EmailAddress(name + "@example.ch"),
                new Password(NewAccounts.PASSWORD),
                // nobody decides on the claims of their own telephone
                new MobileNumber(roles.stream().anyMatch(Role::isClaimant) ? "+41791234567" : "+41791234568"),
                Language.FR);
    }

    static Insured insured(String avsNumber) {
        return new Insured(LocalDate.of(1980, 1, 31), new AvsNumber(avsNumber));
    }

    private Belongings belongings(Authentication owner, String name) {
        var elsewhere = signing.whole(name + "@example.ch");
        signing.become(owner);
        var withDocument = withDocument();
        var sent = travel.sent(withDocument);
        var returned = travel.send();
        signing.become(people.get(Person.REVIEWER));
        claims.decide(returned, 1, ClaimAction.ASK_CORRECTION, "Quel trajet ?");
        claims.review(sent);
        signing.become(owner);
        var draft = withDocument();
        var decision = beneficiaries.save(
                beneficiaries.list().getFirst().id(), new DecisionNumber(SampleClaims.DECISION), "Transports");
        var paper = paper();
        var second = new Iban("CH5604835012345678009");
        var made = new Belongings(
                beneficiaries.list().getFirst().id(),
                bankAccounts.add(second, "Doe Jane", HOME).orElseThrow().id(),
                decision.orElseThrow(),
                claims.find(sent).orElseThrow().claim(),
                withDocument.files().getFirst(),
                returned,
                draft,
                owner == people.get(Person.BENEFICIARY) ? Youths.none(missing(paper)) : youths(),
                paper,
                (SignIn) Objects.requireNonNull(elsewhere.getPrincipal()));
        signing.leave();
        return made;
    }

    private Youths youths() {
        var zoe = youth("Zoe", ZOE);
        var paper = MajoritySamples.attach(majorities, zoe.id());
        var zack = youth("Zack", ZACK);
        var sentPaper = MajoritySamples.attach(majorities, zack.id());
        majorities.send(zack.id());
        var proof = majorities.of(zack).orElseThrow().proof().orElseThrow().id();
        return new Youths(zoe.id(), paper, proof, sentPaper);
    }

    /** When somebody is born who is eighteen next week. */
    static LocalDate nearlyOfAge(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE).plusWeeks(1).minusYears(Majority.AGE);
    }

    private Beneficiary youth(String name, AvsNumber avsNumber) {
        var insured = new Insured(nearlyOfAge(clock), avsNumber);
        return beneficiaries
                .represent(new PersonName("Zz", name), HOME, insured)
                .orElseThrow();
    }

    private SavedDraft<TravelContent> withDocument() {
        return drafts.attach(travel.draft(SampleClaims.travel("23")), paper()).orElseThrow();
    }

    private StoredFile paper() {
        try {
            var bytes = "%PDF-1.7\nbillet".getBytes(StandardCharsets.US_ASCII);
            return drafts.receive("billet.pdf", new ByteArrayInputStream(bytes)).orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Like somebody's belongings, but nothing of it is there. */
    private static Belongings missing(Belongings like) {
        var number = new ClaimNumber("2024-999999");
        var file = missing(like.document());
        var draft = like.draft();
        var claim = like.sent();
        return new Belongings(
                new BeneficiaryId(Integer.MAX_VALUE),
                new BankAccountId(Integer.MAX_VALUE),
                new Decision(new DecisionId(Integer.MAX_VALUE), like.decision().number(), "Transports"),
                new Claim(
                        new ClaimId(Integer.MAX_VALUE),
                        number,
                        claim.form(),
                        new AccountId(Integer.MAX_VALUE),
                        claim.beneficiaryName(),
                        insured("7569999999995").avsNumber(),
                        claim.status(),
                        claim.period(),
                        claim.total(),
                        claim.revision(),
                        claim.receivedAt(),
                        claim.version()),
                file,
                number,
                new SavedDraft<>(
                        new DraftId(Integer.MAX_VALUE),
                        NOBODYS_ADDRESS,
                        draft.form(),
                        draft.corrects(),
                        draft.heading(),
                        draft.answers(),
                        draft.remark(),
                        List.of(file),
                        draft.changedAt(),
                        draft.version()),
                Youths.none(file),
                file,
                new SignIn(NOBODYS_ADDRESS));
    }

    private static StoredFile missing(StoredFile like) {
        return new StoredFile(
                new FileId(Integer.MAX_VALUE),
                NOBODYS_ADDRESS,
                like.name(),
                like.kind(),
                like.size(),
                like.sha256(),
                like.createdAt());
    }
}
