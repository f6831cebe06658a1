package ch.guichet.shell;

/** The four things a colour may mean; each comes with a sign, and with a word beside it. */
public enum Tone {
    WAIT("wait", "◔"),
    DUE("todo", "✎"),
    OK("ok", "✓"),
    NO("no", "✕");

    private final String className;
    private final String sign;

    Tone(String className, String sign) {
        this.className = className;
        this.sign = sign;
    }

    String className() {
        return className;
    }

    String sign() {
        return sign;
    }
}
