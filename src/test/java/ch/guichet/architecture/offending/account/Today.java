package ch.guichet.architecture.offending.account;

import java.time.LocalDate;

class Today {

    LocalDate date() {
        return LocalDate.now();
    }
}
