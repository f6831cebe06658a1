package ch.guichet.claimform.seventh;

import ch.guichet.common.Chf;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Row;
import ch.guichet.form.RowId;
import org.jspecify.annotations.Nullable;

/** A book for a course. */
public record Book(
        RowId id, @Nullable String title, @Nullable Chf price) implements Row {

    static final Form<Book> FORM = Form.of(Book.class, "seventh.book")
            .ask("title", new Kind.Text(120, false), Book::title)
            .required()
            .ask("price", new Kind.Amount(), Book::price)
            .required()
            .build();
}
