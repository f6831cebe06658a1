package ch.guichet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.account.AccountId;
import ch.guichet.account.AccountMessage.AlreadyRegistered;
import ch.guichet.account.AccountMessage.ConfirmEmail;
import ch.guichet.account.AccountMessage.ConfirmNewEmail;
import ch.guichet.account.AccountMessage.EmailChangeAsked;
import ch.guichet.account.AccountMessage.EmailChanged;
import ch.guichet.account.AccountMessage.EmailTaken;
import ch.guichet.account.AccountMessage.Invited;
import ch.guichet.account.AccountMessage.MobileChanged;
import ch.guichet.account.AccountMessage.PasswordChanged;
import ch.guichet.account.AccountMessage.ResetPassword;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimMoved;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import ch.guichet.majority.MajorityMessage.Confirmed;
import ch.guichet.majority.MajorityMessage.Near;
import ch.guichet.majority.MajorityMessage.Refused;
import ch.guichet.office.Office;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final EmailAddress TO = new EmailAddress("jane.doe@example.ch");
    private static final Instant LATER = Instant.parse("2024-09-02T09:00:00Z");

    private final Wording wording = new Wording(
            NotificationSetup.words(),
            new Office("Office AI <Genève>", "Rue des Gares 12, 1211 Genève 2", "", "09h00 - 16h00"),
            new OwnAddress(URI.create("https://guichet.example.ch")));

    private MailText moved(Language language, ClaimAction action, String message) {
        return wording.moved(
                new ClaimMoved("2024-000815", new AccountId(1), TO, language, "test.form.title", action, message));
    }

    private Stream<MailText> all(Language language) {
        return Stream.concat(
                Stream.of(
                        wording.confirmEmail(new ConfirmEmail(TO, language, "/confirm/x", LATER)),
                        wording.alreadyRegistered(new AlreadyRegistered(TO, language)),
                        wording.resetPassword(new ResetPassword(TO, language, "/reset/x", LATER)),
                        wording.passwordChanged(new PasswordChanged(TO, language)),
                        wording.confirmNewEmail(new ConfirmNewEmail(TO, language, "/email/x", LATER)),
                        wording.emailTaken(new EmailTaken(TO, language)),
                        wording.emailChangeAsked(new EmailChangeAsked(TO, language)),
                        wording.mobileChanged(new MobileChanged(TO, language)),
                        wording.invited(new Invited(TO, language, "/invitation/x", LATER))),
                Stream.of(ClaimAction.values()).map(action -> moved(language, action, "Mille mercis")));
    }

    @ParameterizedTest
    @EnumSource
    void every_email_has_all_its_words(Language language) {
        assertThat(all(language)).hasSize(14).allSatisfy(mail -> {
            assertThat(mail.subject()).isNotBlank().doesNotContain("!").doesNotContain("{");
            assertThat(mail.plain())
                    .doesNotContain("!")
                    .doesNotContain("{")
                    .contains("https://guichet.example.ch/")
                    .contains("Office AI <Genève>")
                    .contains("09h00 ");
            assertThat(mail.html())
                    .contains("<html lang=\"" + language.code() + "\">")
                    .contains("Office AI &lt;Genève&gt;")
                    .contains("name=\"viewport\"");
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_no_longer_counts_is_led_to_the_office_and_not_to_the_sign_in(Language language) {
        var mail = wording.emailChanged(new EmailChanged(TO, language));
        assertThat(mail.subject()).isNotBlank();
        assertThat(mail.plain())
                .contains("Office AI <Genève>", "09h00 ", "/support")
                .doesNotContain("/login", "{");
        assertThat(mail.html()).contains("/support").doesNotContain("/login");
    }

    @ParameterizedTest
    @EnumSource
    void a_code_fits_into_one_sms(Language language) {
        var text = wording.code(new SignInCode(new MobileNumber("+41791234567"), language, "012345", LATER));
        assertThat(text).startsWith("012345 ").contains("11:00").hasSizeLessThanOrEqualTo(160);
        // the letters that every telephone network carries one by one
        assertThat(text).matches("[A-Za-z0-9 .,:'\\-èéùìòàÈÉÄÖÜäöü]+");
    }

    @Test
    void the_reset_email_is_the_guides() {
        var mail = wording.resetPassword(new ResetPassword(TO, Language.FR, "/reset/x", LATER));
        assertThat(mail.plain()).startsWith("""
                        Bonjour,

                        Quelqu'un a demandé la réinitialisation du mot de passe de votre compte, si ce n'est pas vous, \
                        veuillez ignorer cet e-mail.

                        Réinitialiser le mot de passe
                        https://guichet.example.ch/reset/x

                        Meilleures salutations.
                        """);
    }

    @Test
    void an_accepted_claim_is_soon_paid() {
        assertThat(moved(Language.FR, ClaimAction.ACCEPT, "").plain())
                .contains("le paiement arrivera prochainement")
                .contains("une dizaine de jours")
                .contains("Centrale de Compensation")
                .doesNotContain("Message");
    }

    @Test
    void a_correction_names_what_to_correct_and_leads_to_the_claim() {
        assertThat(moved(Language.FR, ClaimAction.ASK_CORRECTION, "Veuillez compléter\nle trajet.")
                        .plain())
                .contains("Message\n> Veuillez compléter\n> le trajet.")
                .contains("Modifier ma demande\nhttps://guichet.example.ch/claim/2024-000815\n");
    }

    @Test
    void a_refusal_gives_the_reason_and_the_right_to_a_formal_decision() {
        assertThat(moved(Language.FR, ClaimAction.REFUSE, "Hors délai.").plain())
                .contains("Raison\n> Hors délai.")
                .contains("une décision formelle (art. 79 al. 4 RAI)");
    }

    @Test
    void what_an_officer_wrote_is_text_and_nothing_else() {
        var mail = moved(Language.FR, ClaimAction.REFUSE, "<script>alert(1)</script>\n\"x\" & {0} 'y'");
        assertThat(mail.html())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;<br>&quot;x&quot; &amp; {0} &#39;y&#39;");
        assertThat(mail.plain()).contains("> <script>alert(1)</script>\n> \"x\" & {0} 'y'");
    }

    @Test
    void a_subject_has_one_line() {
        var moved = new ClaimMoved(
                "2024-1\r\nBcc: x@example.ch",
                new AccountId(1),
                TO,
                Language.FR,
                "test.form.title",
                ClaimAction.SEND,
                "");
        assertThat(wording.moved(moved).subject()).isEqualTo("Votre demande 2024-1 Bcc: x@example.ch a été envoyée");
    }

    @ParameterizedTest
    @EnumSource
    void an_email_about_somebody_who_comes_of_age_says_the_first_name_and_no_more(Language language) {
        var lea = new PersonName("Doe", "Léa");
        var person = new BeneficiaryId(7);
        var birthday = LocalDate.of(2024, 10, 2);
        assertThat(Stream.of(
                        new Near(TO, language, person, lea, birthday, birthday.plusDays(90), false),
                        new Near(TO, language, person, lea, birthday, birthday.plusDays(90), true),
                        new Confirmed(TO, language, person, lea),
                        new Refused(TO, language, person, lea, "La signature manque.")))
                .allSatisfy(message -> assertThat(wording.majority(message).plain())
                        .contains("Léa")
                        .doesNotContain("Doe", "{"));
    }

    @Test
    void no_email_carries_a_number_of_a_person_or_an_account() {
        var mail = moved(
                Language.FR,
                ClaimAction.ASK_CORRECTION,
                "756.9217.0769.85, 7569217076985, CH93 0076 2011 6238 5295 7, ch9300762011623852957 et"
                        + " DE89 3704 0044 0532 0130 00 : le n° 325-2024-1234567 de l'AVS manque, 12.50 CHF");
        assertThat(mail.plain())
                .contains("> 756.••••.••••.••, 756.••••.••••.••, CH93 ••••, ch93 •••• et DE89 •••• : le n°"
                        + " 325-2024-1234567 de l'AVS manque, 12.50 CHF");
    }
}
