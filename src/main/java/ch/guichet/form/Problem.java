package ch.guichet.form;

import java.util.List;

/** Something about an answer: an error, or a warning that the person may confirm; a translation key with its arguments. */
public record Problem(Path path, String key, List<Object> arguments, Gravity gravity) {

    /** Whether a claim can be sent in spite of the problem. */
    public enum Gravity {
        /** Must be mended first. */
        ERROR,
        /** Must be confirmed first; what was confirmed is stored. */
        CONFIRM
    }

    public static Problem error(Path path, String key, Object... arguments) {
        return new Problem(path, key, List.of(arguments), Gravity.ERROR);
    }

    public boolean isError() {
        return gravity == Gravity.ERROR;
    }
}
