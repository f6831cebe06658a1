package ch.guichet.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rates in force; the book is kept in memory by its revision number, which is read each time. */
@Service
public class RateService {

    private final RateRepository repository;
    private final Cache<Integer, RateBook> books =
            Caffeine.newBuilder().maximumSize(2).build();

    RateService(RateRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public RateBook book() {
        return books.get(repository.revision(), unread -> repository.book());
    }
}
