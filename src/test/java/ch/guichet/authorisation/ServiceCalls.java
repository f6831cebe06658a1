package ch.guichet.authorisation;

import ch.guichet.account.EmailService;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.PasswordService;
import ch.guichet.account.ProfileService;
import ch.guichet.account.RegistrationService;
import ch.guichet.account.Role;
import ch.guichet.account.signin.AccessService;
import ch.guichet.account.signin.OwnSignInService;
import ch.guichet.account.signin.ProofService;
import ch.guichet.account.signin.SignInService;
import ch.guichet.audit.AuditTrail;
import ch.guichet.audit.ObjectKind;
import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.BankAccountService;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.DecisionService;
import ch.guichet.beneficiary.OwnInformation;
import ch.guichet.beneficiary.OwnInformationService;
import ch.guichet.catalogue.CatalogueService;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimSearch;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.OpenClaimService;
import ch.guichet.claim.SubmissionService;
import ch.guichet.claimform.travel.TravelForm;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Iban;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import ch.guichet.majority.MajorityService;
import ch.guichet.majority.Proof;
import ch.guichet.majority.ProofCase;
import ch.guichet.majority.ProofReviewService;
import ch.guichet.majority.ProofState;
import ch.guichet.mydata.MyDataService;
import ch.guichet.notification.SentMessages;
import ch.guichet.rates.RateService;
import ch.guichet.review.InboxPlace;
import ch.guichet.review.ReviewService;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.test.context.TestComponent;

/** How each service method is called for somebody's belongings; those for the counter's own use are not. */
@TestComponent
final class ServiceCalls {

    private static final Iban IBAN = new Iban("DE89370400440532013000");
    private static final DecisionNumber DECISION = new DecisionNumber("32520240009999");
    private static final String UNKNOWN_TOKEN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final ListableBeanFactory beans;
    private final Map<String, Call> calls = new TreeMap<>();

    private interface Call {
        @Nullable
        Object on(Belongings belongings) throws Exception;
    }

    private interface Deed {
        void on(Belongings belongings) throws Exception;
    }

    ServiceCalls(ListableBeanFactory beans) {
        this.beans = beans;
        accounts();
        beneficiaries();
        proofs();
        drafts();
        claims();
        myData();
        office();
    }

    @Nullable
    Object call(String method, Belongings belongings) throws Exception {
        var call = calls.get(method);
        if (call == null) {
            throw new AssertionError("nobody says how to call " + method);
        }
        return call.on(belongings);
    }

    private <S> S the(Class<S> service) {
        return beans.getBean(service);
    }

    private void answer(String method, Call call) {
        calls.put(method, call);
    }

    private void effect(String method, Deed deed) {
        calls.put(method, belongings -> {
            deed.on(belongings);
            return null;
        });
    }

    private void accounts() {
        effect(
                "PasswordService.forgotten(EmailAddress)",
                any -> the(PasswordService.class).forgotten(new EmailAddress("jane@example.ch")));
        answer(
                "PasswordService.isInvitation(String)",
                any -> the(PasswordService.class).isInvitation(UNKNOWN_TOKEN));
        answer(
                "PasswordService.choose(String, String)",
                any -> the(PasswordService.class).choose(UNKNOWN_TOKEN, NewAccounts.PASSWORD));
        effect(
                "ProfileService.keepLanguage(Language)",
                any -> the(ProfileService.class).keepLanguage(Language.IT));
        effect(
                "RegistrationService.register(NewAccount)",
                any -> the(RegistrationService.class)
                        .register(World.account("new", Set.of(Role.BENEFICIARY), World.insured("7569999999995"))));
        answer(
                "RegistrationService.confirm(String)",
                any -> the(RegistrationService.class).confirm(UNKNOWN_TOKEN));
        answer(
                "RegistrationService.resendConfirmation()",
                any -> the(RegistrationService.class).resendConfirmation());
        answer(
                "SignInService.enter(String, String, String)",
                any -> the(SignInService.class).enter("jane@example.ch", "not her password", "a test"));
        answer("SignInService.confirm(String)", any -> the(SignInService.class).confirm("no code"));
        answer("SignInService.sendAnother()", any -> the(SignInService.class).sendAnother());
        answer("SignInService.untilAnother()", any -> the(SignInService.class).untilAnother());
        answer("SignInService.isPending()", any -> the(SignInService.class).isPending());
        answer("ProofService.isGiven()", any -> the(ProofService.class).isGiven());
        answer("ProofService.give(String)", any -> the(ProofService.class).give(NewAccounts.PASSWORD));
        answer(
                "AccessService.askMobile(MobileNumber)",
                any -> the(AccessService.class).askMobile(new MobileNumber("+41791234599")));
        answer(
                "AccessService.changePassword(String)",
                any -> the(AccessService.class).changePassword("sept lunes sur le balcon"));
        answer(
                "AccessService.confirmMobile(String)",
                any -> the(AccessService.class).confirmMobile("000000"));
        answer("AccessService.waitingMobile()", any -> the(AccessService.class).waitingMobile());
        effect("AccessService.withdrawMobile()", any -> the(AccessService.class).withdrawMobile());
        answer(
                "EmailService.ask(EmailAddress)",
                any -> the(EmailService.class).ask(new EmailAddress("new@example.ch")));
        answer("EmailService.find(String)", any -> the(EmailService.class).find(UNKNOWN_TOKEN));
        answer("EmailService.confirm(String)", any -> the(EmailService.class).confirm(UNKNOWN_TOKEN));
        answer("EmailService.waiting()", any -> the(EmailService.class).waiting());
        effect("EmailService.withdraw()", any -> the(EmailService.class).withdraw());
        answer(
                "OwnSignInService.list(SignInListing)",
                any -> the(OwnSignInService.class).list(null));
        effect(
                "OwnSignInService.end(SignIn)",
                whose -> the(OwnSignInService.class).end(whose.elsewhere()));
        effect(
                "OwnSignInService.endOthers()",
                any -> the(OwnSignInService.class).endOthers());
        effect("SignInService.end()", any -> the(SignInService.class).end());
    }

    private void beneficiaries() {
        answer(
                "OwnInformationService.find()",
                any -> the(OwnInformationService.class).find());
        answer("OwnInformationService.change(OwnInformation, OwnInformation)", any -> {
            var own = the(OwnInformationService.class).find();
            var profile = own.profile();
            var renamed = profile.with(new PersonName("Doe", "Renamed"), World.HOME, profile.uses());
            return the(OwnInformationService.class).change(own, new OwnInformation(renamed, own.insured()));
        });
        answer("BeneficiaryService.list()", any -> the(BeneficiaryService.class).list());
        answer(
                "BeneficiaryService.find(BeneficiaryId)",
                whose -> the(BeneficiaryService.class).find(whose.beneficiary()));
        answer(
                "BeneficiaryService.listWithFormer()",
                any -> the(BeneficiaryService.class).listWithFormer());
        answer(
                "BeneficiaryService.recall(BeneficiaryId)",
                whose -> the(BeneficiaryService.class).recall(whose.beneficiary()));
        answer(
                "BeneficiaryService.recall(Collection)",
                whose -> the(BeneficiaryService.class).recall(List.of(whose.beneficiary())));
        answer(
                "BeneficiaryService.change(Beneficiary)",
                whose -> the(BeneficiaryService.class).change(person(whose)));
        effect(
                "BeneficiaryService.end(Beneficiary)",
                whose -> the(BeneficiaryService.class).end(person(whose)));
        answer(
                "DecisionService.change(BeneficiaryId, Decision, DecisionNumber, String)",
                whose -> the(DecisionService.class)
                        .change(whose.beneficiary(), whose.decision(), DECISION, "Transports"));
        effect(
                "DecisionService.delete(BeneficiaryId, Decision)",
                whose -> the(DecisionService.class).delete(whose.beneficiary(), whose.decision()));
        answer(
                "BeneficiaryService.represent(PersonName, Address, Insured)",
                any -> the(BeneficiaryService.class)
                        .represent(new PersonName("Doe", "Tim"), World.HOME, World.insured("7569999999995")));
        answer(
                "BeneficiaryService.decisions(BeneficiaryId)",
                whose -> the(BeneficiaryService.class).decisions(whose.beneficiary()));
        answer(
                "BeneficiaryService.save(BeneficiaryId, DecisionNumber, String)",
                whose -> the(BeneficiaryService.class).save(whose.beneficiary(), DECISION, "Transports"));
        answer(
                "BeneficiaryService.bankAccounts()",
                any -> the(BeneficiaryService.class).bankAccounts());
        answer(
                "BeneficiaryService.findBankAccount(BankAccountId)",
                whose -> the(BeneficiaryService.class).findBankAccount(whose.bankAccount()));
        answer(
                "BankAccountService.add(Iban, String, Address)",
                any -> the(BankAccountService.class).add(IBAN, "Doe Jane", World.HOME));
        answer(
                "BankAccountService.change(BankAccount)",
                whose -> the(BankAccountService.class).change(bankAccount(whose)));
        effect(
                "BankAccountService.makeDefault(BankAccountId)",
                whose -> the(BankAccountService.class).makeDefault(whose.bankAccount()));
        effect(
                "BankAccountService.delete(BankAccount)",
                whose -> the(BankAccountService.class).delete(bankAccount(whose)));
    }

    private static Beneficiary person(Belongings whose) {
        var insured = World.insured("7569999999995");
        return new Beneficiary(
                whose.beneficiary(),
                false,
                new PersonName("Doe", "Tim"),
                World.HOME,
                insured.birthDate(),
                insured.birthDate(),
                insured.avsNumber(),
                false,
                0);
    }

    private static BankAccount bankAccount(Belongings whose) {
        return new BankAccount(whose.bankAccount(), IBAN, "Doe Jane", World.HOME, false, 0);
    }

    private void proofs() {
        answer(
                "MajorityService.unproven(Collection)",
                whose -> the(MajorityService.class).unproven(List.of(youth(whose))));
        answer(
                "MajorityService.of(Beneficiary)",
                whose -> the(MajorityService.class).of(youth(whose)));
        answer(
                "MajorityService.documents(BeneficiaryId)",
                whose -> the(MajorityService.class).documents(whose.youths().person()));
        answer(
                "MajorityService.receive(String, InputStream)",
                any -> the(MajorityService.class)
                        .receive(
                                "procuration.pdf",
                                new ByteArrayInputStream("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))));
        answer(
                "MajorityService.attach(BeneficiaryId, StoredFile)",
                whose -> the(MajorityService.class).attach(whose.youths().person(), whose.paper()));
        effect(
                "MajorityService.detach(BeneficiaryId, StoredFile)",
                whose -> the(MajorityService.class)
                        .detach(whose.youths().person(), whose.youths().paper()));
        answer(
                "MajorityService.send(BeneficiaryId)",
                whose -> the(MajorityService.class).send(whose.youths().person()));
        answer(
                "ProofReviewService.waiting()",
                any -> the(ProofReviewService.class).waiting());
        answer(
                "ProofReviewService.page(Optional)",
                any -> the(ProofReviewService.class).page(Optional.empty()));
        answer(
                "ProofReviewService.find(ProofId)",
                whose -> the(ProofReviewService.class).find(whose.youths().proof()));
        answer(
                "ProofReviewService.documents(ProofId)",
                whose -> the(ProofReviewService.class).documents(whose.youths().proof()));
        answer(
                "ProofReviewService.document(ProofId, String)",
                whose -> the(ProofReviewService.class)
                        .document(
                                whose.youths().proof(),
                                whose.youths().sentPaper().address()));
        answer(
                "ProofReviewService.confirm(ProofId, int)",
                whose -> the(ProofReviewService.class).confirm(whose.youths().proof(), 1));
        answer(
                "ProofReviewService.refuse(ProofId, int, String)",
                whose -> the(ProofReviewService.class).refuse(whose.youths().proof(), 1, "Illisible"));
        answer(
                "ProofReviewService.isOwn(ProofCase)",
                whose -> the(ProofReviewService.class)
                        .isOwn(new ProofCase(
                                new Proof(whose.youths().proof(), ProofState.WAITING, Instant.EPOCH, null, "", 1),
                                new PersonName("Zz", "Zack"),
                                LocalDate.EPOCH,
                                LocalDate.EPOCH,
                                World.ZACK,
                                new PersonName("Doe", "John"),
                                true)));
    }

    /** Somebody as a page of theirs would name them. */
    private Beneficiary youth(Belongings whose) {
        return new Beneficiary(
                whose.youths().person(),
                false,
                new PersonName("Zz", "Zoe"),
                World.HOME,
                World.nearlyOfAge(the(Clock.class)),
                World.nearlyOfAge(the(Clock.class)),
                World.ZOE,
                false,
                0);
    }

    private void drafts() {
        answer("DraftService.start(ClaimForm)", any -> the(DraftService.class).start(new TravelForm()));
        answer(
                "DraftService.find(String)",
                whose -> the(DraftService.class).find(whose.draft().address()));
        answer("DraftService.list()", any -> the(DraftService.class).list());
        answer(
                "DraftService.correct(ClaimNumber)",
                whose -> the(DraftService.class).correct(whose.returned()));
        answer(
                "DraftService.save(SavedDraft)",
                whose -> the(DraftService.class).save(whose.draft().withRemark("changed")));
        answer(
                "DraftService.receive(String, InputStream)",
                any -> the(DraftService.class)
                        .receive(
                                "billet.pdf",
                                new ByteArrayInputStream("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))));
        answer(
                "DraftService.attach(SavedDraft, StoredFile)",
                whose -> the(DraftService.class).attach(whose.draft(), whose.paper()));
        answer(
                "DraftService.detach(SavedDraft, StoredFile)",
                whose -> the(DraftService.class).detach(whose.draft(), whose.draftDocument()));
        effect(
                "DraftService.delete(String)",
                whose -> the(DraftService.class).delete(whose.draft().address()));
        answer(
                "SubmissionService.send(String, int, List)",
                whose -> the(SubmissionService.class)
                        .send(whose.draft().address(), whose.draft().version(), List.of()));
    }

    private void claims() {
        answer("ClaimService.list(ClaimSearch)", any -> the(ClaimService.class).list(ClaimSearch.newest(null)));
        answer("ClaimService.toCorrect()", any -> the(ClaimService.class).toCorrect());
        answer(
                "ClaimService.find(ClaimNumber)",
                whose -> the(ClaimService.class).find(whose.sent().number()));
        answer(
                "ClaimService.review(ClaimNumber)",
                whose -> the(ClaimService.class).review(whose.sent().number()));
        answer(
                "ClaimService.reviewPdf(ClaimNumber, int)",
                whose -> the(ClaimService.class).reviewPdf(whose.sent().number(), 1));
        answer(
                "ClaimService.reviewDocument(ClaimNumber, String)",
                whose -> the(ClaimService.class)
                        .reviewDocument(whose.sent().number(), whose.document().address()));
        answer(
                "ClaimService.decide(ClaimNumber, int, ClaimAction, String)",
                whose -> the(ClaimService.class)
                        .decide(whose.sent().number(), whose.sent().version(), ClaimAction.ACCEPT, ""));
        answer(
                "ClaimService.accept(ClaimNumber, int, Map)",
                whose -> the(ClaimService.class)
                        .accept(whose.sent().number(), whose.sent().version(), Map.of()));
        answer("ClaimService.isOwn(Claim)", whose -> the(ClaimService.class).isOwn(whose.sent()));
    }

    private void myData() {
        answer("OpenClaimService.list()", any -> the(OpenClaimService.class).list());
        answer("MyDataService.accesses(long)", any -> the(MyDataService.class).accesses(Long.MAX_VALUE));
        answer("MyDataService.isWriting()", any -> the(MyDataService.class).isWriting());
        answer(
                "MyDataService.write(OutputStream)",
                any -> the(MyDataService.class).write(OutputStream.nullOutputStream()));
        answer("MyDataService.close()", any -> the(MyDataService.class).close());
    }

    private void office() {
        answer(
                "AuditTrail.rowsOf(ObjectKind, long, long, int)",
                whose -> the(AuditTrail.class)
                        .rowsOf(ObjectKind.CLAIM, whose.sent().id().value(), Long.MAX_VALUE, 10));
        answer(
                "CatalogueService.catalogue()",
                any -> the(CatalogueService.class).catalogue());
        answer("RateService.book()", any -> the(RateService.class).book());
        answer("ReviewService.waiting()", any -> the(ReviewService.class).waiting());
        answer("ReviewService.page(InboxPlace)", any -> the(ReviewService.class).page(new InboxPlace.Start()));
        answer(
                "ReviewService.next(ClaimNumber)",
                whose -> the(ReviewService.class).next(whose.sent().number()));
        answer("Outbox.newest(int)", any -> the(SentMessages.class).newest(10));
        answer("Outbox.before(long, int)", any -> the(SentMessages.class).before(Long.MAX_VALUE, 10));
    }
}
