package ch.guichet.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * A button that opens a list of links and actions. It opens and closes in the browser alone: with Enter, space, the
 * arrows or a click; Escape, a click elsewhere or leaving it closes it.
 */
class Menu extends Div {

    private static final String OPENING = """
            const button = this.querySelector('button');
            const list = this.querySelector('ul');
            const show = open => {
                list.hidden = !open;
                button.setAttribute('aria-expanded', open);
            };
            button.addEventListener('click', () => show(list.hidden));
            list.addEventListener('click', () => show(false));
            document.addEventListener('click', click => this.contains(click.target) || show(false));
            this.addEventListener('focusout', left =>
                !left.relatedTarget || this.contains(left.relatedTarget) || show(false));
            this.addEventListener('keydown', key => {
                if (key.key === 'Escape' && !list.hidden) {
                    show(false);
                    button.focus();
                }
                const step = {ArrowDown: 1, ArrowUp: -1}[key.key];
                if (step) {
                    key.preventDefault();
                    show(true);
                    const entries = [...list.querySelectorAll('a, button')];
                    const now = entries.indexOf(document.activeElement);
                    entries.at(now < 0 && step < 0 ? -1 : (now + step) % entries.length).focus();
                }
            });
            """;

    private final NativeButton button = new NativeButton();
    private final UnorderedList list = new UnorderedList();

    /** The name begins with the text that is shown, so that it can be spoken to choose the menu. */
    Menu(String shown, String name) {
        var text = new Span(shown);
        text.addClassName("name");
        var arrow = new Span("▾");
        arrow.getElement().setAttribute("aria-hidden", "true");
        button.add(text, arrow);
        button.setAriaLabel(name);
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClassNames("btn");
        list.getElement().setAttribute("hidden", "");
        addClassName("menu");
        add(button, list);
    }

    void link(String text, String address) {
        offer(new Anchor(address, text));
    }

    NativeButton action(String text, SerializableRunnable action) {
        var button = new NativeButton(text, click -> action.run());
        offer(button);
        return button;
    }

    /** Moves the focus to the button. */
    void focus() {
        button.focus();
    }

    private void offer(Component entry) {
        list.add(new ListItem(entry));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(OPENING);
    }
}
