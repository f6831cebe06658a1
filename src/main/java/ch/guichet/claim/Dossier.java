package ch.guichet.claim;

import ch.guichet.file.StoredFile;
import java.util.List;
import java.util.Optional;

/** All there is about one claim: its revisions and its history, each oldest first. */
public record Dossier(Claim claim, List<Revision> revisions, List<ClaimEvent> events) {

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
