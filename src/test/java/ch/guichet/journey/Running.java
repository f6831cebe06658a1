package ch.guichet.journey;

/** A counter that was started. */
interface Running extends AutoCloseable {

    @Override
    void close();
}
