package ch.guichet.notification;

import ch.guichet.account.AccountMessage;
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
import ch.guichet.majority.MajorityMessage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what people must be told into the outbox, inside the transaction of its cause and in their language. */
@Component
class Notifications {

    private final Outbox outbox;
    private final Wording wording;

    Notifications(Outbox outbox, Wording wording) {
        this.outbox = outbox;
        this.wording = wording;
    }

    /** A code or link that nobody could use any more is not sent. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(AccountMessage message) {
        switch (message) {
            case ConfirmEmail confirm ->
                outbox.add(Message.mail(confirm.to(), wording.confirmEmail(confirm)), confirm.notAfter());
            case AlreadyRegistered registered ->
                outbox.add(Message.mail(registered.to(), wording.alreadyRegistered(registered)), null);
            case ResetPassword reset ->
                outbox.add(Message.mail(reset.to(), wording.resetPassword(reset)), reset.notAfter());
            case PasswordChanged changed ->
                outbox.add(Message.mail(changed.to(), wording.passwordChanged(changed)), null);
            case BankAccountsChanged changed ->
                outbox.add(Message.mail(changed.to(), wording.bankAccountsChanged(changed)), null);
            case Closed closed -> outbox.add(Message.mail(closed.to(), wording.closed(closed)), null);
            case ConfirmNewEmail confirm ->
                outbox.add(Message.mail(confirm.to(), wording.confirmNewEmail(confirm)), confirm.notAfter());
            case EmailTaken taken -> outbox.add(Message.mail(taken.to(), wording.emailTaken(taken)), null);
            case EmailChangeAsked asked -> outbox.add(Message.mail(asked.to(), wording.emailChangeAsked(asked)), null);
            case EmailChanged changed -> outbox.add(Message.mail(changed.to(), wording.emailChanged(changed)), null);
            case MobileChanged changed -> outbox.add(Message.mail(changed.to(), wording.mobileChanged(changed)), null);
            case Invited invited ->
                outbox.add(Message.mail(invited.to(), wording.invited(invited)), invited.notAfter());
            case SignInCode code ->
                outbox.add(Message.sms(code.to(), code.language(), wording.code(code)), code.notAfter());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(ClaimMoved claim) {
        outbox.add(Message.mail(claim.to(), wording.moved(claim)), null);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MajorityMessage message) {
        outbox.add(Message.mail(message.to(), wording.majority(message)), null);
    }
}
