package ch.guichet.beneficiary.ui;

import ch.guichet.shell.Focus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/**
 * A list of which a page is shown at first, and another one whenever more is asked for.
 *
 * @param <E> what is listed
 */
class Entries<E> extends Div {

    private static final int PAGE = 25;

    private final transient List<E> all;
    private final transient Function<E, ListItem> row;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final Button more = new Button(getTranslation("beneficiary.more"), press -> showMore());
    private int shown;

    Entries(List<E> all, Function<E, ListItem> row) {
        this.all = all;
        this.row = row;
        list.addClassName("entries");
        count.addClassName("why");
        count.getElement().setAttribute("role", "status");
        add(list, count, more);
        showPage();
    }

    private void showPage() {
        all.stream().skip(shown).limit(PAGE).map(row).forEach(list::add);
        shown = Math.min(all.size(), shown + PAGE);
        count.setText(getTranslation("beneficiary.count", shown, all.size()));
        count.setVisible(all.size() > PAGE);
        more.setVisible(shown < all.size());
    }

    /** The focus goes on with the first of those that were added. */
    private void showMore() {
        var first = shown;
        showPage();
        Focus.on(list.getComponentAt(first));
    }
}
