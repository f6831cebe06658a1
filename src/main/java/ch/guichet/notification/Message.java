package ch.guichet.notification;

import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;

/** An e-mail or SMS, written out and ready to go; an SMS has neither subject nor HTML. */
record Message(Channel channel, String to, Language language, String subject, String text, String html) {

    static Message mail(EmailAddress to, MailText text) {
        return new Message(Channel.EMAIL, to.address(), text.language(), text.subject(), text.plain(), text.html());
    }

    static Message sms(MobileNumber to, Language language, String text) {
        return new Message(Channel.SMS, to.e164(), language, "", text, "");
    }
}
