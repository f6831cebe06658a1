package ch.guichet.architecture.offending.account;

import ch.guichet.architecture.Breaks;

@Breaks("TIME_COMES_FROM_THE_CLOCK")
class Age {

    long of(long birth) {
        return System.currentTimeMillis() - birth;
    }
}
