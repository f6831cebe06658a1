package ch.guichet.catalogue;

import ch.guichet.common.Language;
import ch.guichet.common.MoreTexts;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue in force and its texts. The catalogue is kept in memory by its revision number, which is read each time; a
 * page shows a hundred texts, so they are kept for some seconds without asking.
 */
@Service
public class CatalogueService implements MoreTexts {

    static final Duration KEPT = Duration.ofSeconds(5);

    private final CatalogueRepository repository;
    private final Clock clock;
    private final Cache<Integer, Catalogue> catalogues =
            Caffeine.newBuilder().maximumSize(2).build();
    private final Map<Language, Labels> labels = new ConcurrentHashMap<>();

    CatalogueService(CatalogueRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Catalogue catalogue() {
        return catalogues.get(repository.revision(), unread -> repository.catalogue());
    }

    /** Nobody waits for another's reading: who waits may hold the connection the other needs. */
    @Override
    public Optional<String> pattern(Language language, String key) {
        var known = labels.get(language);
        if (known == null || known.readAt().plus(KEPT).isBefore(clock.instant())) {
            known = new Labels(clock.instant(), repository.labels(language));
            labels.put(language, known);
        }
        return Optional.ofNullable(known.texts().get(key));
    }

    private record Labels(Instant readAt, Map<String, String> texts) {}
}
