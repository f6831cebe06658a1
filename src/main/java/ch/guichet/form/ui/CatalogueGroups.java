package ch.guichet.form.ui;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.catalogue.Position;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The catalogue of a day by paper form.
 *
 * @param elsewhere paper forms that have a form of their own: their positions stand where their chapter stands
 */
record CatalogueGroups(Catalogue catalogue, LocalDate day, Set<String> elsewhere) {

    /** The form for what has none; its group comes last. */
    private static final String GENERAL = "318.632";

    /** The paper forms in their order. */
    List<String> all() {
        return catalogue
                .leaves(day)
                .map(this::of)
                .distinct()
                .sorted(Comparator.<String, Boolean>comparing(GENERAL::equals).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether something stands under the position that belongs to the group, or it does itself. */
    boolean holds(String group, Position position) {
        return catalogue
                .leaves(day)
                .anyMatch(leaf ->
                        of(leaf).equals(group) && catalogue.path(leaf, day).contains(position));
    }

    /** The group a position stands in. */
    String of(Position leaf) {
        return elsewhere.contains(leaf.paperForm())
                ? catalogue.path(leaf, day).getFirst().paperForm()
                : leaf.paperForm();
    }
}
