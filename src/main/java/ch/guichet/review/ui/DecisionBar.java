package ch.guichet.review.ui;

import ch.guichet.claim.Claim;
import ch.guichet.claim.ClaimAction;
import ch.guichet.common.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The decisions that may be taken on a claim, always in view, each with its keys; the keys can be switched off. */
class DecisionBar extends Div {

    private static final String KEYS_OFF = DecisionBar.class.getName() + ".keysOff";

    private final transient Words words;
    private final transient BiConsumer<ClaimAction, Button> chosen;
    private final transient List<ClaimAction> actions;
    private final transient List<ShortcutRegistration> keys = new ArrayList<>();
    private final List<Component> hints = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();

    DecisionBar(Claim claim, Words words, BiConsumer<ClaimAction, Button> chosen) {
        this.words = words;
        this.chosen = chosen;
        // from the gravest to the usual one, which stands at the end of the line
        actions = Arrays.asList(ClaimAction.values()).reversed().stream()
                .filter(action -> action.isByReviewer() && action.startsFrom(claim.status()))
                .toList();
        addClassName("decide");
        getElement().setAttribute("role", "region").setAttribute("aria-label", words.text("review.decision"));
        var total = new Span(words.chf(claim.total()));
        total.addClassName("total");
        add(total, switching());
        actions.forEach(action -> add(button(action)));
        setKeys(areKeysOn());
    }

    /** Whether there is anything to decide. */
    boolean isNeeded() {
        return !actions.isEmpty();
    }

    private Checkbox switching() {
        var keysOn = new Checkbox(words.text("review.keys"), areKeysOn());
        keysOn.addValueChangeListener(change -> {
            session().setAttribute(KEYS_OFF, change.getValue() ? null : true);
            setKeys(change.getValue());
        });
        return keysOn;
    }

    private Button button(ClaimAction action) {
        var button = new Button(words.text("review.action." + action));
        button.addClickListener(press -> chosen.accept(action, button));
        switch (action) {
            case ACCEPT -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            case REFUSE -> button.addThemeVariants(ButtonVariant.LUMO_ERROR);
            default -> {
                // as buttons are
            }
        }
        var hint = new HtmlContainer("kbd");
        hint.getElement().setText("Alt ⇧ " + letter(action)).setAttribute("aria-hidden", "true");
        button.setSuffixComponent(hint);
        hints.add(hint);
        buttons.add(button);
        return button;
    }

    private void setKeys(boolean on) {
        keys.forEach(ShortcutRegistration::remove);
        keys.clear();
        hints.forEach(hint -> hint.setVisible(on));
        for (var i = 0; i < actions.size(); i++) {
            var button = buttons.get(i);
            var letter = letter(actions.get(i));
            if (on) {
                keys.add(button.addClickShortcut(Key.of("Key" + letter), KeyModifier.ALT, KeyModifier.SHIFT));
                button.getElement().setAttribute("aria-keyshortcuts", "Alt+Shift+" + letter);
            } else {
                button.getElement().removeAttribute("aria-keyshortcuts");
            }
        }
    }

    /** The same in all languages, so that whoever changes the language need not learn anew. */
    private static String letter(ClaimAction action) {
        return switch (action) {
            case ACCEPT -> "A";
            case ASK_CORRECTION -> "C";
            case REFUSE -> "R";
            case SEND, CORRECT -> throw new IllegalArgumentException(action + " is not an officer's step");
        };
    }

    private static boolean areKeysOn() {
        return session().getAttribute(KEYS_OFF) == null;
    }

    private static VaadinSession session() {
        return Objects.requireNonNull(VaadinSession.getCurrent());
    }
}
