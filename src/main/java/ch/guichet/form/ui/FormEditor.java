package ch.guichet.form.ui;

import ch.guichet.common.Words;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.form.Section;
import ch.guichet.shell.Card;
import ch.guichet.shell.field.Live;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Any claim form as a page to fill in: one card for each section. It shows what the draft holds, tells every change at
 * once, and keeps amounts, presets and conditional questions up to date by itself.
 *
 * @param <C> the record that holds the answers
 */
@JavaScript(Live.SCRIPT)
public final class FormEditor<C extends Record> extends Div {

    private final Editing<C> editing;
    private final List<Block<C>> sections = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final Span announcement = new Span();

    /**
     * @param occasion asked anew at each change, so that today, rates and documents are those of the moment
     * @param changed is told each new draft, to keep it; {@link #calculation()} already belongs to it
     */
    public FormEditor(
            ClaimForm<C> form, Draft<C> draft, Words words, Supplier<Occasion> occasion, Consumer<Draft<C>> changed) {
        editing = new Editing<>(form, draft, words, occasion, changed, new Editing.Page() {
            @Override
            public void follow(boolean left) {
                FormEditor.this.follow(left);
            }

            @Override
            public void announce(String text) {
                announcement.setText(text);
            }
        });
        addClassName("editor");
        announcement.addClassName("unseen");
        announcement.getElement().setAttribute("role", "status");
        for (var section : form.definition().sections()) {
            add(card(section));
        }
        add(announcement);
        follow(true);
    }

    public Draft<C> draft() {
        return editing.draft();
    }

    /** What the answers come to, computed anew by the editor at each change, before {@code changed} is told. */
    public Calculation calculation() {
        return editing.calculation();
    }

    /** Looks at the answers again, as the occasion is another. */
    public void refresh() {
        editing.refresh();
    }

    /** Shows all problems under their fields; each vanishes when it is mended. Those of the whole declaration have no field. */
    public void showProblems(List<Problem> problems) {
        editing.complain(problems);
    }

    /** What a link of the error summary leads to: the field at the path, its row, or the first field. */
    public Component target(Path path) {
        var place = find(path);
        return place != null
                ? place.target()
                : sections.stream()
                        .flatMap(Block::shown)
                        .findFirst()
                        .<Component>map(Asked::target)
                        .orElse(this);
    }

    /** What the place is called in the error summary, {@code Trajet 2 – Montant du billet}; empty for the whole declaration. */
    public String placeOf(Path path) {
        var place = find(path);
        if (place == null) {
            return "";
        }
        var isInRow = place instanceof Asked<?, ?> && path.length() > 1;
        var row = isInRow ? find(path.parent()) : null;
        return row == null ? place.label() : row.label() + " – " + place.label();
    }

    private Card card(Section<C> section) {
        var title = editing.words().text(section.title());
        var table = section.table();
        if (table == null) {
            var questions = new Questions<>(editing, section.questions(), Path.ROOT);
            sections.add(questions);
            cards.add(new Card(title, questions));
        } else {
            var tabled = new QuestionTable<>(editing, section, table);
            sections.add(tabled);
            cards.add(new Card(title, tabled));
        }
        return cards.getLast();
    }

    private void follow(boolean left) {
        var standing = new Standing<>(editing.draft().content(), List.of(), "", left);
        for (var i = 0; i < sections.size(); i++) {
            sections.get(i).follow(standing);
            // a section that asks nothing at the moment is no empty card
            cards.get(i).setVisible(sections.get(i).shown().findAny().isPresent());
        }
    }

    private @Nullable Place find(Path path) {
        return path.length() == 0
                ? null
                : sections.stream()
                        .map(section -> section.find(path))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
