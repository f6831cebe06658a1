package ch.guichet.architecture.offending.account;

class Age {

    long of(long birth) {
        return System.currentTimeMillis() - birth;
    }
}
