package ch.guichet.architecture.offending.account;

import ch.guichet.architecture.Breaks;
import java.time.Instant;
import java.util.function.Supplier;

@Breaks("TIME_COMES_FROM_THE_CLOCK")
class Moments {

    Supplier<Instant> next() {
        return Instant::now;
    }
}
