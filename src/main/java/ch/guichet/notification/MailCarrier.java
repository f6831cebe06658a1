package ch.guichet.notification;

import ch.guichet.office.Office;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands e-mails over by SMTP: plain text with an HTML alternative. */
@Component
class MailCarrier implements Carrier {

    private static final String UTF_8 = "UTF-8";

    private final @Nullable JavaMailSender sender;
    private final Office office;
    private final OwnAddress address;
    private final String from;

    MailCarrier(
            ObjectProvider<JavaMailSender> sender, Office office, OwnAddress address, NotificationSettings settings) {
        this.sender = sender.getIfAvailable();
        this.office = office;
        this.address = address;
        this.from = settings.mail().from().isBlank()
                ? "no-reply@" + address.host()
                : settings.mail().from();
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean isReady() {
        return sender != null;
    }

    @Override
    public void carry(Message message, String messageId, Instant createdAt) {
        if (sender == null) {
            throw new NotTaken("spring.mail.host is not set");
        }
        try {
            var mail = sender.createMimeMessage();
            write(mail, message, createdAt);
            mail.setHeader("Message-ID", "<" + messageId + "@" + address.host() + ">");
            sender.send(mail);
        } catch (MailSendException failure) {
            // the reason stands beside this exception, not under it
            var reasons = failure.getMessageExceptions();
            throw NotTaken.because(reasons == null || reasons.length == 0 ? failure : reasons[0]);
        } catch (MailException | MessagingException | UnsupportedEncodingException failure) {
            throw NotTaken.because(failure);
        }
    }

    private void write(MimeMessage mail, Message message, Instant createdAt)
            throws MessagingException, UnsupportedEncodingException {
        mail.setFrom(sender());
        mail.setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
        mail.setSubject(message.subject(), UTF_8);
        mail.setSentDate(Date.from(createdAt));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", message.language().code());
        var plain = new MimeBodyPart();
        plain.setText(message.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(message.html(), UTF_8, "html");
        mail.setContent(new MimeMultipart("alternative", plain, html));
    }

    private InternetAddress sender() throws MessagingException, UnsupportedEncodingException {
        var writer = new InternetAddress(from, true);
        if (writer.getPersonal() == null) {
            writer.setPersonal(office.name(), UTF_8);
        }
        return writer;
    }
}
