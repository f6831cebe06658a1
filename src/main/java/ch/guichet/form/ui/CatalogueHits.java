package ch.guichet.form.ui;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.catalogue.Position;
import ch.guichet.catalogue.PositionNumber;
import ch.guichet.catalogue.Supply;
import ch.guichet.common.Words;
import ch.guichet.form.Kind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The positions that a word is found in, each with where it stands. */
final class CatalogueHits extends Div {

    private static final int MOST = 20;

    private final transient Words words;
    private final transient Kind.InCatalogue<?> leading;
    private final transient Consumer<PositionNumber> chosen;
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private List<CatalogueLeaf> leaves = List.of();
    private @Nullable PositionNumber answer;

    CatalogueHits(Words words, Kind.InCatalogue<?> leading, Consumer<PositionNumber> chosen) {
        this.words = words;
        this.leading = leading;
        this.chosen = chosen;
        count.getElement().setAttribute("role", "status");
        count.addClassName("hint");
        addClassName("hits");
        add(count, list);
    }

    void show(Catalogue catalogue, LocalDate day, Supply supply, String typed) {
        var found = typed.isBlank()
                ? List.<Position>of()
                : catalogue.search(typed, day, number -> words.text(number.label()));
        var groups = new CatalogueGroups(catalogue, day, leading.elsewhere().keySet());
        list.removeAll();
        leaves = found.stream()
                .limit(MOST)
                .map(position -> new CatalogueLeaf(
                        position,
                        words.text("form.catalogue.group." + groups.of(position)) + " › "
                                + CatalogueTexts.where(catalogue, position, day, words),
                        leading.elsewhere(),
                        supply,
                        words,
                        chosen))
                .toList();
        leaves.forEach(leaf -> list.add(new ListItem(leaf)));
        count.setText(typed.isBlank() ? "" : count(found.size(), typed.strip()));
        mark(answer);
    }

    private String count(int found, String typed) {
        var text = words.text("form.catalogue.found", found, typed);
        return found > MOST ? text + " " + words.text("form.catalogue.more", MOST) : text;
    }

    void mark(@Nullable PositionNumber now) {
        answer = now;
        leaves.forEach(leaf -> leaf.mark(now));
    }
}
