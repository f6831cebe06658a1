package ch.guichet.form.ui;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.RealWords;
import ch.guichet.common.Words;
import ch.guichet.form.Answers;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Occasion;
import ch.guichet.form.Problem;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** A form to fill in, with its total, its problems and its answers, and nothing of the counter around it. */
final class SamplePage<C extends Record> extends Div {

    private final Words words = RealWords.in(Language.FR);
    private final ClaimForm<C> form;
    private final Occasion occasion;
    private final ErrorSummary problems = new ErrorSummary();
    private final Div display = new Div();
    private final FormEditor<C> editor;

    SamplePage(ClaimForm<C> form, Occasion occasion) {
        this.form = form;
        this.occasion = occasion;
        var summary = new CalculationSummary(form.name(), words);
        editor = new FormEditor<>(
                form,
                Draft.blank(form.definition()),
                words,
                () -> occasion,
                changed -> summary.show(form.calculation(changed.content(), occasion)));
        var send = new Button(words.text("claim.send"), pressed -> check());
        var show = new Button("Relire", pressed -> read());
        var side = new Aside(new Card("Votre demande", summary, send, show));
        side.addClassName("side");
        side.getElement().setAttribute("aria-label", "Votre demande");
        var two = new Div(new Div(problems, editor, display), side);
        two.addClassName("two");
        add(new H1(words.text(form.title())), two);
        // as the frame around every page does
        getElement().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
        getStyle().set("max-width", "76rem").set("margin", "0 auto").set("padding", "var(--s4)");
    }

    private void check() {
        var found = form.check(editor.draft(), occasion);
        editor.showProblems(found);
        problems.setProblems(found.stream()
                .map(problem -> new ErrorSummary.Entry(entry(problem), editor.target(problem.path())))
                .toList());
    }

    private String entry(Problem problem) {
        var text = words.text(problem.key(), problem.arguments().toArray());
        var place = editor.placeOf(problem.path());
        return place.isEmpty() ? text : words.text("claim.problem", place, text);
    }

    private void read() {
        display.removeAll();
        display.add(
                new FormDisplay(
                        new Answers(words).of(form.definition(), editor.draft().content())),
                new CalculationTable(form.name(), editor.calculation().lines(), Chf.of("1234.50"), words));
    }
}
