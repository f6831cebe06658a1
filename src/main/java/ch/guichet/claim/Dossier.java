package ch.guichet.claim;

import ch.guichet.file.StoredFile;
import java.util.List;
import java.util.Optional;

/**
 * All there is about one claim: its revisions and its history, each oldest first.
 *
 * @param doubles other claims that may be for the same thing, for the office alone: claimants learn nothing of other accounts
 */
public record Dossier(Claim claim, List<Revision> revisions, List<ClaimEvent> events, List<ClaimNumber> doubles) {

    Dossier withDoubles(List<ClaimNumber> found) {
        return new Dossier(claim, revisions, events, found);
    }

    public Revision latest() {
        return revisions.getLast();
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    /** A document that was sent with any of the revisions. */
    public Optional<StoredFile> document(String address) {
        return revisions.stream()
                .flatMap(revision -> revision.files().stream())
                .filter(file -> file.address().equals(address))
                .findFirst();
    }

    /** What the office wrote to the claimant with its last step; once the claim went on, the message is history. */
    public Optional<String> message() {
        return Optional.of(events.getLast())
                .filter(event -> event.action().isByReviewer())
                .map(ClaimEvent::message)
                .filter(message -> !message.isEmpty());
    }
}
