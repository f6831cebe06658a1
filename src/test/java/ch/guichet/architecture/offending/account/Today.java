package ch.guichet.architecture.offending.account;

import ch.guichet.architecture.Breaks;
import java.time.LocalDate;

@Breaks("TIME_COMES_FROM_THE_CLOCK")
class Today {

    LocalDate date() {
        return LocalDate.now();
    }
}
