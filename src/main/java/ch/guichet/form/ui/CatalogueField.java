package ch.guichet.form.ui;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.catalogue.Position;
import ch.guichet.catalogue.PositionNumber;
import ch.guichet.catalogue.Supply;
import ch.guichet.form.Answers;
import ch.guichet.form.Kind;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.shell.field.Live;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One position of the catalogue: found by a word, or by opening group after group; what it pays stands there at once. */
final class CatalogueField<C extends Record> extends Div implements Control<C, PositionNumber> {

    private final Editing<?> editing;
    private final Kind.InCatalogue<C> kind;
    private final Path path;
    private final TextField search;
    private final CatalogueHits hits;
    private final CatalogueTree tree;
    private final Div chosen = new Div();
    private String sought = "";
    private @Nullable LocalDate day;
    private @Nullable Supply supply;

    CatalogueField(Editing<?> editing, Question<C, ?> question, Kind.InCatalogue<C> kind, Path path) {
        this.editing = editing;
        this.kind = kind;
        this.path = path;
        var words = editing.words();
        search = new TextField(words.text("form.catalogue.search"));
        hits = new CatalogueHits(words, kind, this::choose);
        tree = new CatalogueTree(words, kind, this::choose);
        var heading = new H3(words.text(question.label()));
        var hint = new Paragraph(question.hinted() ? words.text(question.hint()) : "");
        var id = "catalogue-" + path.toString().replace('/', '-');
        heading.setId(id);
        // the card says the same
        heading.addClassName("unseen");
        hint.setId(id + "-hint");
        hint.addClassName("hint");
        chosen.addClassName("chosen");
        chosen.getElement().setAttribute("role", "status");
        search.setHelperText(words.text("form.catalogue.search.hint"));
        search.getElement().setAttribute("theme", "helper-above-field");
        Live.onPause(search, this::search);
        search.addValueChangeListener(left -> search(left.getValue()));
        search.setManualValidation(true);
        addClassName("catalogue");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", id)
                .setAttribute("aria-describedby", id + "-hint");
        add(heading, hint, search, hits, tree, chosen);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void follow(Standing<C> standing, @Nullable PositionNumber answer) {
        var now = Objects.requireNonNullElseGet(kind.day().apply(standing.content()), editing::today);
        var how = Objects.requireNonNullElse(kind.supply().apply(standing.content()), Supply.PURCHASE);
        if (!now.equals(day) || how != supply) {
            day = now;
            supply = how;
            tree.show(catalogue(), now, how);
            find(sought);
        }
        tree.mark(answer);
        hits.mark(answer);
        tell(answer, now, how);
    }

    @Override
    public void require(boolean required) {
        search.setRequiredIndicatorVisible(required);
    }

    @Override
    public void complain(String problem) {
        search.setErrorMessage(problem);
        search.setInvalid(!problem.isEmpty());
    }

    @Override
    public Component target() {
        return search;
    }

    private Catalogue catalogue() {
        return editing.occasion().catalogue();
    }

    private void choose(PositionNumber number) {
        editing.answer(path, number);
    }

    /** What was found already stays, or it would vanish under the hand that reaches for it. */
    private void search(String typed) {
        if (!typed.equals(sought)) {
            sought = typed;
            find(typed);
        }
    }

    private void find(String typed) {
        if (day != null && supply != null) {
            hits.show(catalogue(), day, supply, typed);
        }
    }

    /** What was chosen, where it stands and what is paid for it. */
    private void tell(@Nullable PositionNumber answer, LocalDate on, Supply how) {
        var position = answer == null ? null : catalogue().find(answer, on).orElse(null);
        var text = position == null ? "" : told(position, on, how);
        if (!text.equals(chosen.getText())) {
            chosen.setText(text);
        }
    }

    private String told(Position position, LocalDate on, Supply how) {
        var words = editing.words();
        var where = CatalogueTexts.where(catalogue(), position, on, words);
        return words.text(
                "form.catalogue.chosen",
                new Answers(words).position(position.number()),
                where,
                CatalogueTexts.paid(position, how, editing.occasion().birthDate(), on, words));
    }
}
