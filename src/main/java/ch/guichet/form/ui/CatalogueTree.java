package ch.guichet.form.ui;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.catalogue.Position;
import ch.guichet.catalogue.PositionNumber;
import ch.guichet.catalogue.Supply;
import ch.guichet.common.Words;
import ch.guichet.form.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The catalogue as headings that open: the groups of the paper forms, chapters, positions, parts of positions. */
final class CatalogueTree extends Div {

    private static final int GROUP = 4;

    private final transient Words words;
    private final transient Kind.InCatalogue<?> leading;
    private final transient Consumer<PositionNumber> chosen;
    private final Map<String, CatalogueBranch> branches = new HashMap<>();
    private final List<CatalogueLeaf> leaves = new ArrayList<>();
    private transient Catalogue catalogue = Catalogue.EMPTY;
    private transient CatalogueGroups groups = new CatalogueGroups(catalogue, LocalDate.MIN, Set.of());
    private LocalDate day = LocalDate.MIN;
    private Supply supply = Supply.PURCHASE;
    private @Nullable PositionNumber answer;

    CatalogueTree(Words words, Kind.InCatalogue<?> leading, Consumer<PositionNumber> chosen) {
        this.words = words;
        this.leading = leading;
        this.chosen = chosen;
        addClassName("tree");
    }

    /** Writes the tree anew for another day or another supply; what was open stays open. */
    void show(Catalogue book, LocalDate on, Supply how) {
        catalogue = book;
        day = on;
        supply = how;
        var open = open();
        removeAll();
        branches.clear();
        leaves.clear();
        groups = new CatalogueGroups(catalogue, day, leading.elsewhere().keySet());
        if (groups.all().isEmpty()) {
            add(new Paragraph(words.text("form.catalogue.none")));
        }
        for (var group : groups.all()) {
            add(branch(GROUP, words.text("form.catalogue.group." + group), group, open, () -> chapters(group, open)));
        }
    }

    void mark(@Nullable PositionNumber now) {
        answer = now;
        leaves.forEach(leaf -> leaf.mark(now));
    }

    private Set<String> open() {
        var open = new HashSet<String>();
        branches.forEach((id, branch) -> {
            if (branch.isOpen()) {
                open.add(id);
            }
        });
        return open;
    }

    private List<Component> chapters(String group, Set<String> open) {
        return below(catalogue.chapters(day), GROUP + 1, group, open);
    }

    /** The positions usually supplied that way come first. */
    private List<Component> below(List<Position> positions, int level, String group, Set<String> open) {
        return positions.stream()
                .filter(position -> groups.holds(group, position))
                .sorted(Comparator.comparing(position -> !position.isUsual(supply)))
                .map(position -> {
                    var parts = catalogue.under(position.number(), day);
                    return parts.isEmpty()
                            ? leaf(position)
                            : branch(
                                    level,
                                    words.text(position.number().label()),
                                    group + "." + position.number(),
                                    open,
                                    () -> below(parts, level + 1, group, open));
                })
                .toList();
    }

    private Component leaf(Position position) {
        var leaf = new CatalogueLeaf(
                position,
                CatalogueTexts.paid(position, supply, null, day, words),
                leading.elsewhere(),
                supply,
                words,
                chosen);
        leaf.mark(answer);
        leaves.add(leaf);
        return leaf;
    }

    private CatalogueBranch branch(
            int level, String title, String id, Set<String> open, Supplier<List<Component>> content) {
        var branch = new CatalogueBranch(level, title, "catalogue-" + id.replaceAll("[^0-9a-z]", "-"), content);
        branches.put(id, branch);
        if (open.contains(id)) {
            branch.open(true);
        }
        return branch;
    }
}
