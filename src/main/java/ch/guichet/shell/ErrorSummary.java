package ch.guichet.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * What must be mended before a form can go on: a list of links, each to its field, on top of the form. While it holds
 * something, « Erreur : » stands before the page's title.
 */
public class ErrorSummary extends Div {

    /**
     * What is wrong, and the field that mends it.
     *
     * @param subject by which the same problem is known again when its words have changed
     */
    public record Entry(Object subject, String text, Component target) {

        public Entry(String text, Component target) {
            this(text, text, target);
        }
    }

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

    /** What is mended goes, what is wrong in another way says so, and nothing new comes. */
    public void renew(List<Entry> stillWrong) {
        list.getChildren()
                .map(Item.class::cast)
                .toList()
                .forEach(item -> stillWrong.stream()
                        .filter(problem -> problem.subject().equals(item.subject))
                        .findFirst()
                        .ifPresentOrElse(item::show, () -> list.remove(item)));
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

        private final transient Object subject;
        private final Anchor link = new Anchor("#");
        private Component target;

        Item(Entry problem) {
            subject = problem.subject();
            target = problem.target();
            link.setRouterIgnore(true);
            link.getElement().addEventListener("click", click -> focus(target)).preventDefault();
            add(link);
            show(problem);
        }

        /** The same words are not written again, so that nobody hears them again. */
        void show(Entry problem) {
            target = problem.target();
            if (!problem.text().equals(link.getText())) {
                link.setText(problem.text());
            }
        }
    }

    private static void focus(Component target) {
        Focus.on(target);
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
