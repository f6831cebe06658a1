package ch.guichet.notification;

import ch.guichet.common.Language;
import java.time.Instant;

/** An e-mail or SMS as it was sent; an SMS has an empty subject. */
public record SentMessage(
        long id, Channel channel, String to, Language language, String subject, String text, Instant sentAt) {}
