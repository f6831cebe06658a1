package ch.guichet.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/**
 * Asks for another code; inactive for a minute, counted by the browser, then announced. After half a minute a hint beside
 * it leads to the help. Whether the time is over is decided by the server, whatever the browser shows.
 */
class NewCodeLink extends NativeButton {

    private static final Duration BEFORE_LINK = Duration.ofSeconds(30);

    private final Paragraph help = new Paragraph();
    private final Span ready = new Span();
    private final Div hint;

    NewCodeLink(Runnable asked) {
        super(UI.getCurrentOrThrow().getTranslation("code.another"));
        addClickListener(press -> asked.run());
        addClassName("link");
        getElement().setAttribute("type", "button");
        getElement().setAttribute("aria-disabled", "true");
        var support = new Anchor("support#sms", getTranslation("support.sms"));
        help.add(new Span(getTranslation("code.help") + " "), support);
        help.getElement().setAttribute("hidden", true);
        ready.addClassName("unseen");
        hint = new Div(help, ready);
        hint.getElement().setAttribute("role", "status");
    }

    /** Where the hint and the announcement appear. */
    Div hint() {
        return hint;
    }

    /** Starts to wait, again after another code was sent. */
    void wait(Duration left) {
        var untilHelp = left.minus(BEFORE_LINK);
        getElement()
                .executeJs(
                        """
                clearTimeout(this.activation);
                clearTimeout(this.help);
                this.setAttribute('aria-disabled', 'true');
                $3.textContent = '';
                this.activation = setTimeout(() => {
                    this.setAttribute('aria-disabled', 'false');
                    $3.textContent = $4;
                }, $0);
                this.help = setTimeout(() => { $2.hidden = false; }, $1);
                """,
                        Math.toIntExact(left.toMillis()),
                        Math.max(0, Math.toIntExact(untilHelp.toMillis())),
                        help,
                        ready,
                        getTranslation("code.ready"));
    }
}
