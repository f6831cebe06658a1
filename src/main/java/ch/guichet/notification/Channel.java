package ch.guichet.notification;

/** How a message reaches people. */
public enum Channel {
    EMAIL,
    SMS
}
