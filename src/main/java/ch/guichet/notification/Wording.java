package ch.guichet.notification;

import ch.guichet.account.AccountMessage.AlreadyRegistered;
import ch.guichet.account.AccountMessage.BankAccountsChanged;
import ch.guichet.account.AccountMessage.Closed;
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
import ch.guichet.claim.ClaimMoved;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.majority.MajorityMessage;
import ch.guichet.office.Office;
import org.springframework.stereotype.Component;

/** What each e-mail and SMS says. */
@Component
class Wording {

    private static final String SIGN_IN = "/login";

    private final Translations translations;
    private final Office office;
    private final OwnAddress address;

    Wording(Translations translations, Office office, OwnAddress address) {
        this.translations = translations;
        this.office = office;
        this.address = address;
    }

    MailText confirmEmail(ConfirmEmail message) {
        return mail(message.language(), "notification.confirm.subject")
                .say("notification.confirm.text")
                .link("notification.confirm.link", message.path())
                .say("notification.until", message.notAfter())
                .say("notification.confirm.ignore");
    }

    MailText alreadyRegistered(AlreadyRegistered message) {
        return mail(message.language(), "notification.registered.subject")
                .say("notification.registered.text")
                .say("notification.registered.you")
                .link("notification.signin", SIGN_IN)
                .say("notification.registered.ignore");
    }

    /** The guide's own words and nothing else. */
    MailText resetPassword(ResetPassword message) {
        return mail(message.language(), "notification.reset.subject")
                .say("notification.reset.text")
                .link("notification.reset.link", message.path());
    }

    MailText passwordChanged(PasswordChanged message) {
        return changed(message.language(), "notification.changed.subject", "notification.changed.text");
    }

    MailText bankAccountsChanged(BankAccountsChanged message) {
        return changed(message.language(), "notification.bank-accounts.subject", "notification.bank-accounts.text");
    }

    MailText closed(Closed message) {
        return mail(message.language(), "notification.closed.subject")
                .say("notification.closed.text")
                .say("notification.closed.kept")
                .say("notification.closed.alarm");
    }

    MailText confirmNewEmail(ConfirmNewEmail message) {
        return mail(message.language(), "notification.new-email.subject")
                .say("notification.new-email.text")
                .link("notification.confirm.link", message.path())
                .say("notification.until", message.notAfter())
                .say("notification.confirm.ignore");
    }

    MailText emailTaken(EmailTaken message) {
        return mail(message.language(), "notification.email-taken.subject")
                .say("notification.email-taken.text")
                .say("notification.email-taken.you")
                .link("notification.signin", SIGN_IN)
                .say("notification.confirm.ignore");
    }

    MailText emailChangeAsked(EmailChangeAsked message) {
        return mail(message.language(), "notification.email-asked.subject")
                .say("notification.email-asked.text")
                .say("notification.email-asked.alarm")
                .link("notification.signin", SIGN_IN);
    }

    /** Whoever reads it can sign in with this address no longer: only the office can help. */
    MailText emailChanged(EmailChanged message) {
        return mail(message.language(), "notification.email-changed.subject")
                .say("notification.email-changed.text")
                .say("notification.email-changed.alarm")
                .link("notification.contact", "/support");
    }

    MailText mobileChanged(MobileChanged message) {
        return changed(message.language(), "notification.mobile-changed.subject", "notification.mobile-changed.text");
    }

    MailText invited(Invited message) {
        return mail(message.language(), "notification.invited.subject")
                .say("notification.invited.text")
                .link("notification.invited.link", message.path())
                .say("notification.until", message.notAfter());
    }

    String code(SignInCode message) {
        var words = translations.in(message.language());
        return words.text("notification.code", message.code(), words.time(message.notAfter()));
    }

    MailText moved(ClaimMoved claim) {
        return switch (claim.action()) {
            case SEND ->
                about(claim, "notification.sent.subject", "notification.sent.text")
                        .say("notification.sent.next")
                        .link("notification.claim.link", claim.path());
            case CORRECT ->
                about(claim, "notification.corrected.subject", "notification.corrected.text")
                        .say("notification.sent.next")
                        .link("notification.claim.link", claim.path());
            case ACCEPT ->
                about(claim, "notification.accepted.subject", "notification.accepted.text")
                        .quote("notification.message", claim.message())
                        .say("notification.accepted.delay")
                        .link("notification.claim.link", claim.path());
            case ASK_CORRECTION ->
                about(claim, "notification.correct.subject", "notification.correct.text")
                        .quote("notification.message", claim.message())
                        .link("notification.correct.link", claim.path())
                        .say("notification.correct.next");
            case REFUSE ->
                about(claim, "notification.refused.subject", "notification.refused.text")
                        .quote("notification.reason", claim.message())
                        .say("notification.refused.right")
                        .say("notification.refused.pdf")
                        .link("notification.claim.link", claim.path());
        };
    }

    MailText majority(MajorityMessage message) {
        return switch (message) {
            case MajorityMessage.Near near ->
                mail(near.language(), "notification.majority.subject")
                        .say(
                                near.isPast() ? "notification.majority.since" : "notification.majority.text",
                                near.name().first(),
                                near.birthday())
                        .say("notification.majority.then", near.lastDay())
                        .link("notification.majority.link", near.path());
            case MajorityMessage.Confirmed confirmed ->
                mail(confirmed.language(), "notification.majority.confirmed.subject")
                        .say(
                                "notification.majority.confirmed.text",
                                confirmed.name().first())
                        .link("notification.signin", SIGN_IN);
            case MajorityMessage.Refused refused ->
                mail(refused.language(), "notification.majority.refused.subject")
                        .say(
                                "notification.majority.refused.text",
                                refused.name().first())
                        .quote("notification.reason", refused.reason())
                        .link("notification.majority.link", refused.path());
        };
    }

    /** Ends with what to do for whoever did not change it themself. */
    private MailText changed(Language language, String subject, String text) {
        return mail(language, subject)
                .say(text)
                .say("notification.changed.alarm")
                .link("notification.signin", SIGN_IN);
    }

    private MailText about(ClaimMoved claim, String subject, String text) {
        var title = translations.in(claim.language()).text(claim.title());
        return mail(claim.language(), subject, claim.number())
                .say(text)
                .say("notification.claim", claim.number(), title);
    }

    private MailText mail(Language language, String subject, Object... arguments) {
        return new MailText(translations.in(language), office, address, subject, arguments);
    }
}
