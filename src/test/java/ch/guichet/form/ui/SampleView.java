package ch.guichet.form.ui;

import ch.guichet.claimform.travel.TravelContent;
import ch.guichet.claimform.travel.TravelForm;
import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.form.Answers;
import ch.guichet.form.Draft;
import ch.guichet.form.Occasion;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;

/** The travel form on a page of its own, for tests in a browser. */
@Route(value = "sample", registerAtStartup = false)
class SampleView extends Main {

    static final LocalDate TODAY = LocalDate.of(2024, 9, 2);

    SampleView() {
        var form = new TravelForm();
        var words = SampleWords.in(Language.FR);
        var summary = new CalculationSummary(form.name(), words);
        var display = new Div();
        var editor = new FormEditor<TravelContent>(
                form,
                Draft.blank(form.definition()),
                words,
                () -> Occasion.on(TODAY, SampleRates.BOOK),
                changed -> summary.show(form.calculation(changed.content(), Occasion.on(TODAY, SampleRates.BOOK))));
        var problems = new ErrorSummary();
        var send = new Button("Envoyer ma demande", pressed -> {
            var found = form.check(editor.draft(), Occasion.on(TODAY, SampleRates.BOOK));
            editor.showProblems(found);
            problems.setProblems(found.stream()
                    .map(problem -> new ErrorSummary.Entry(
                            editor.placeOf(problem.path())
                                    + " : "
                                    + words.text(
                                            problem.key(), problem.arguments().toArray()),
                            editor.target(problem.path())))
                    .toList());
        });
        var show = new Button("Relire", pressed -> {
            var calculation = editor.calculation();
            display.removeAll();
            display.add(
                    new FormDisplay(new Answers(words)
                            .of(form.definition(), editor.draft().content())),
                    new CalculationTable(form.name(), calculation.lines(), Chf.of("1234.50"), words));
        });
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
}
