package ch.guichet.account;

import java.time.Duration;

/** What a link sent by e-mail is for, and how long it is good. */
enum LinkPurpose {
    CONFIRM_EMAIL(Duration.ofHours(24)),
    CHANGE_EMAIL(Duration.ofHours(24)),
    RESET_PASSWORD(Duration.ofHours(1)),
    INVITATION(Duration.ofDays(7));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
