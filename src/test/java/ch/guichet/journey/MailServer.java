package ch.guichet.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A mail server with everybody's letter box. */
final class MailServer implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** A letter as its reader gets it. */
    record Letter(String subject, String text, String html) {

        /** The first address in it. */
        String link() {
            var link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link in « " + subject + " »");
            }
            return link.group();
        }
    }

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", "smtp"));

    MailServer() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The only letter with that subject, once it is there. */
    Letter await(String to, String subject) {
        return Awaitility.await("e-mail « " + subject + " »")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> letters(to)
                                .filter(letter -> letter.subject().equals(subject))
                                .toList(),
                        found -> !found.isEmpty())
                .getLast();
    }

    Stream<Letter> letters(String to) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> isTo(mail, to))
                .map(MailServer::letter);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static boolean isTo(MimeMessage mail, String to) {
        try {
            return List.of(mail.getAllRecipients()).stream()
                    .anyMatch(recipient -> recipient.toString().equals(to));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Letter letter(MimeMessage mail) {
        try {
            var parts = (MimeMultipart) mail.getContent();
            return new Letter(
                    mail.getSubject(),
                    parts.getBodyPart(0).getContent().toString(),
                    parts.getBodyPart(1).getContent().toString());
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
