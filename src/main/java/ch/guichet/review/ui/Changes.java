package ch.guichet.review.ui;

import ch.guichet.claim.Parties;
import ch.guichet.claim.Revision;
import ch.guichet.common.Words;
import ch.guichet.file.StoredFile;
import ch.guichet.form.Answers;
import ch.guichet.form.Change;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two revisions of a claim: answers, person, payment, decision, remark, documents. */
record Changes(Words words) {

    <C extends Record> List<Change> between(ClaimForm<C> form, Revision before, Revision after) {
        var definition = form.definition();
        var type = definition.type();
        var changes = new ArrayList<Change>();
        compare(changes, "claim.party.beneficiary", before, after, revision -> person(revision.parties()));
        compare(changes, "claim.iban", before, after, revision -> payment(revision.parties()));
        compare(changes, "claim.decision", before, after, revision -> decision(revision.parties()));
        changes.addAll(new Answers(words).changes(definition, type.cast(before.content()), type.cast(after.content())));
        compare(changes, "claim.remark", before, after, Revision::remark);
        compare(changes, "claim.documents", before, after, Changes::documents);
        return List.copyOf(changes);
    }

    private void compare(
            List<Change> changes, String label, Revision before, Revision after, Function<Revision, String> part) {
        var old = part.apply(before);
        var now = part.apply(after);
        if (!old.equals(now)) {
            changes.add(new Change(Path.ROOT, words.text(label), old, now));
        }
    }

    private static String person(Parties parties) {
        return parties.beneficiary() + "\n" + parties.avsNumber();
    }

    private static String payment(Parties parties) {
        return parties.iban() + "\n" + parties.holder();
    }

    private static String decision(Parties parties) {
        return (parties.decision() + "\n" + parties.decisionDescription()).strip();
    }

    private static String documents(Revision revision) {
        return revision.files().stream().map(StoredFile::name).collect(Collectors.joining("\n"));
    }
}
