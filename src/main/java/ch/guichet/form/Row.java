package ch.guichet.form;

/** One entry of a question that is answered by rows. */
public interface Row {

    RowId id();
}
