package ch.guichet.claim;

import ch.guichet.form.Draft;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.RowId;

/** A declaration with one blank row wherever there can be rows, rows in rows too. */
final class WithRows {

    private WithRows() {}

    static <C extends Record> Draft<C> everywhere(Form<C> form) {
        return added(Draft.blank(form), form, Path.ROOT);
    }

    private static <C extends Record> Draft<C> added(Draft<C> draft, Form<?> form, Path path) {
        var fuller = draft;
        for (var question : form.questions()) {
            if (question.kind() instanceof Kind.Rows<?> rows) {
                var list = path.question(question.name());
                var id = RowId.fresh();
                fuller = added(fuller.addRow(list, id), rows.form(), list.row(id));
            }
        }
        return fuller;
    }
}
