package ch.guichet.majority;

import ch.guichet.account.AccountService;
import ch.guichet.common.Words;
import ch.guichet.majority.NoticeRepository.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells representatives by e-mail, once, that somebody comes of age within four weeks. */
@Component
class MajorityNotices {

    private static final Logger LOG = LoggerFactory.getLogger(MajorityNotices.class);
    private static final int AT_ONCE = 200;
    /** A counter that stood still, or a birth date put right, is made up for within this time. */
    private static final int LATE_WEEKS = 8;

    private final NoticeRepository notices;
    private final AccountService accounts;
    private final MajoritySettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    MajorityNotices(
            NoticeRepository notices,
            AccountService accounts,
            MajoritySettings settings,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells whoever is due, and says how many. */
    int tell() {
        var today = today();
        var youngest = today.plusWeeks(Majority.NOTICE_WEEKS).minusYears(Majority.AGE);
        var oldest = today.minusWeeks(LATE_WEEKS).minusYears(Majority.AGE);
        var provenSince = today.minusWeeks(LATE_WEEKS + Majority.NOTICE_WEEKS)
                .atStartOfDay(Words.ZONE)
                .toInstant();
        var told = 0;
        var after = 0L;
        List<Person> found;
        do {
            found = notices.untold(oldest, youngest, provenSince, after, AT_ONCE);
            for (var person : found) {
                after = person.id().value();
                if (isRepresentedSinceBefore(person)) {
                    told += isTold(person) ? 1 : 0;
                }
            }
        } while (found.size() == AT_ONCE);
        return told;
    }

    /** Somebody who goes at this moment keeps nobody else from being told. */
    private boolean isTold(Person person) {
        try {
            transaction.executeWithoutResult(status -> tell(person));
            return true;
        } catch (DataAccessException gone) {
            LOG.warn("a representative could not be told: {}", gone.getClass().getName());
            return false;
        }
    }

    private void tell(Person person) {
        notices.told(person, clock.instant());
        var birthday = person.birthDate().plusYears(Majority.AGE);
        accounts.find(person.account())
                .map(account -> new MajorityMessage.Near(
                        account.email(),
                        account.language(),
                        person.id(),
                        person.name(),
                        birthday,
                        birthday.plus(settings.delay()),
                        !birthday.isAfter(today())))
                .ifPresent(events::publishEvent);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE);
    }

    private static boolean isRepresentedSinceBefore(Person person) {
        return LocalDate.ofInstant(person.since(), Words.ZONE)
                .isBefore(person.birthDate().plusYears(Majority.AGE));
    }
}
