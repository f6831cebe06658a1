package ch.guichet.notification;

/** Nobody took the message this time; the reason names no person. */
final class NotTaken extends RuntimeException {

    NotTaken(String reason) {
        super(reason);
    }

    /** The kinds of failure only: their texts may hold addresses. */
    static NotTaken because(Throwable failure) {
        var reason = new StringBuilder(failure.getClass().getSimpleName());
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            reason.append(" < ").append(cause.getClass().getSimpleName());
        }
        return new NotTaken(reason.toString());
    }
}
