package ch.guichet.review;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.audit.AuditTrail;
import ch.guichet.audit.Deed;
import ch.guichet.audit.ObjectKind;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.review.InboxQuery.Place;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers' queue: what waits for the office, the oldest first, a page at a time. */
@Service
@Transactional(readOnly = true)
public class ReviewService {

    /** The rows of a page. */
    public static final int PAGE = 50;

    /** Up to here waiting claims are counted. */
    public static final int MOST_COUNTED = 1000;

    private final CurrentAccount current;
    private final InboxQuery inbox;
    private final AuditTrail audit;

    ReviewService(CurrentAccount current, InboxQuery inbox, AuditTrail audit) {
        this.current = current;
        this.inbox = inbox;
        this.audit = audit;
    }

    /** How many claims wait; one more than {@link #MOST_COUNTED} stands for any greater number. */
    public int waiting() {
        current.require(Role.REVIEWER);
        return inbox.count(MOST_COUNTED + 1);
    }

    /** A page of the queue, whose reading is kept; the first one when nothing is left at the place or it never existed. */
    @Transactional
    public InboxPage page(InboxPlace place) {
        var officer = current.require(Role.REVIEWER);
        audit.record(officer.id(), Role.REVIEWER, Deed.READ_QUEUE, ObjectKind.QUEUE, 0);
        return switch (place) {
            case InboxPlace.Start start -> start();
            case InboxPlace.After(ClaimNumber number) ->
                inbox.place(number).map(this::after).orElseGet(this::start);
            case InboxPlace.Before(ClaimNumber number) ->
                inbox.place(number).map(this::before).orElseGet(this::start);
        };
    }

    /** The claim to turn to after this one: the next in the queue, else the oldest. */
    public Optional<InboxListing> next(ClaimNumber number) {
        current.require(Role.REVIEWER);
        return inbox.place(number)
                .flatMap(place -> inbox.after(place, 1).stream().findFirst())
                .or(() -> inbox.first(2).stream()
                        .filter(waiting -> !waiting.number().equals(number))
                        .findFirst());
    }

    private InboxPage start() {
        var found = inbox.first(PAGE + 1);
        return new InboxPage(head(found), false, found.size() > PAGE);
    }

    private InboxPage after(Place place) {
        var found = inbox.after(place, PAGE + 1);
        return found.isEmpty()
                ? start()
                : new InboxPage(
                        head(found), !inbox.before(place(found.getFirst()), 1).isEmpty(), found.size() > PAGE);
    }

    private InboxPage before(Place place) {
        var found = inbox.before(place, PAGE + 1);
        // too few to fill a page: the queue's start, where the next ones follow on them
        return found.size() <= PAGE
                ? start()
                : new InboxPage(
                        found.subList(1, found.size()),
                        true,
                        !inbox.after(place(found.getLast()), 1).isEmpty());
    }

    private static List<InboxListing> head(List<InboxListing> found) {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    private static Place place(InboxListing claim) {
        return new Place(claim.receivedAt(), claim.id());
    }
}
