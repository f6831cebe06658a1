package ch.guichet.catalogue;

import static java.util.stream.Collectors.toMap;

import ch.guichet.MigratedDatabase;
import ch.guichet.common.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The auxiliary means as the migrations enter them, the only place where they are written. */
public final class MigratedCatalogue {

    private static final Catalogue CATALOGUE;
    private static final Map<Language, Map<String, String>> LABELS;

    static {
        var repository = new CatalogueRepository(MigratedDatabase.sql());
        CATALOGUE = repository.catalogue();
        LABELS = Stream.of(Language.values()).collect(toMap(language -> language, repository::labels));
    }

    private MigratedCatalogue() {}

    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    /** The paper forms whose positions are claimed here: all but that of hearing aids, which is a form of its own. */
    public static Stream<String> paperForms() {
        return CATALOGUE
                .leaves(LocalDate.of(2024, 8, 12))
                .map(Position::paperForm)
                .distinct()
                .filter(form -> !form.equals("300.001"));
    }

    public static Map<String, String> labels(Language language) {
        return LABELS.getOrDefault(language, Map.of());
    }

    /** The text of a position or a limit, as it is written. */
    public static Optional<String> pattern(Language language, String key) {
        return Optional.ofNullable(labels(language).get(key));
    }
}
