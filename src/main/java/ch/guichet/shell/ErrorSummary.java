package ch.guichet.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What must be mended before a form can go on: a list of links, each to its field, on top of the form. While it holds
 * something, « Erreur : » stands before the page's title.
 */
public class ErrorSummary extends Div {

    /** What is wrong, and the field that mends it. */
    public record Entry(String text, Component target) {}

    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        addClassName("problems");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the problems and moves the focus here; without problems the summary goes. */
    public void setProblems(List<Entry> problems) {
        list.removeAll();
        problems.forEach(problem -> list.add(new Item(problem)));
        setVisible(!problems.isEmpty());
        entitle();
        if (isVisible()) {
            getElement().executeJs("setTimeout(() => { this.scrollIntoView({block: 'start'}); this.focus(); })");
        }
    }

    /** What is mended goes; the rest stays as it is, so that nothing is read out again. */
    public void retain(Predicate<Entry> stillWrong) {
        list.getChildren()
                .map(Item.class::cast)
                .filter(item -> !stillWrong.test(item.problem))
                .toList()
                .forEach(list::remove);
        setVisible(list.getComponentCount() > 0);
        entitle();
    }

    public void clear() {
        setProblems(List.of());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (getComponentCount() == 0) {
            var heading = new H2(getTranslation("shell.problems"));
            var alert = new Div(heading, list);
            alert.getElement().setAttribute("role", "alert");
            add(alert);
        }
        entitle();
    }

    private static final class Item extends ListItem {

        private final transient Entry problem;

        Item(Entry problem) {
            super(link(problem));
            this.problem = problem;
        }
    }

    private static Anchor link(Entry problem) {
        var link = new Anchor("#", problem.text());
        link.setRouterIgnore(true);
        link.getElement()
                .addEventListener("click", click -> focus(problem.target()))
                .preventDefault();
        return link;
    }

    private static void focus(Component target) {
        if (target instanceof Focusable<?> field) {
            field.focus();
        } else {
            target.getElement().executeJs("this.focus()");
        }
        target.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void entitle() {
        getUI().ifPresent(ui -> {
            var prefix = getTranslation("shell.error-title");
            var title = ui.getInternals().getTitle();
            if (title != null) {
                var bare = title.startsWith(prefix) ? title.substring(prefix.length()) : title;
                ui.getPage().setTitle(isVisible() ? prefix + bare : bare);
            }
        });
    }
}
