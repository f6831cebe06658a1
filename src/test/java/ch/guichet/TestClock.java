package ch.guichet;

import ch.guichet.common.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it; taken into a context by {@code @Import(TestClock.class)}. */
@TestComponent
@Primary
public final class TestClock extends Clock {

    public static final Instant START =
            LocalDateTime.of(2024, 9, 2, 10, 0).atZone(Words.ZONE).toInstant();

    private volatile Instant instant = START;

    public void reset() {
        instant = START;
    }

    /** A moment by the clocks of Zurich. */
    public void set(LocalDateTime moment) {
        instant = moment.atZone(Words.ZONE).toInstant();
    }

    public void pass(Duration duration) {
        instant = instant.plus(duration);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return Words.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("tests count in the time of Zurich");
    }
}
