package ch.guichet.shell;

/** A page whose typed values outlive a change of the language, which builds the page anew. */
public interface KeepsValues {

    /** Puts what was typed aside, never a password; the new page takes it up again. */
    void keep();
}
