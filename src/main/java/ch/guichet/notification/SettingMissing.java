package ch.guichet.notification;

/** The counter does not start because a setting is missing; the message is the sentence that names it. */
final class SettingMissing extends RuntimeException {

    private final String action;

    SettingMissing(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    String action() {
        return action;
    }
}
