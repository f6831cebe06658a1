package ch.guichet.claimform.seventh;

import ch.guichet.common.Chf;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Courses, each paid as its receipt says. */
public record SeventhContent(
        @Nullable LocalDate day,
        @Nullable Subject subject,
        @Nullable Chf fee,
        List<Book> books) {

    static final Form<SeventhContent> FORM = Form.of(SeventhContent.class, "seventh")
            .section("course")
            .ask("day", new Kind.Day(), SeventhContent::day)
            .required()
            .must("later", (content, occasion) -> content.day == null || !content.day.isAfter(occasion.today()))
            .ask("subject", new Kind.Choice<>(Subject.class), SeventhContent::subject)
            .required()
            .ask("fee", new Kind.Amount(), SeventhContent::fee)
            .required()
            .section("books")
            .rows("books", Book.FORM, SeventhContent::books)
            .build();
}
