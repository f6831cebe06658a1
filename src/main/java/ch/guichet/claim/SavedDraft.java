package ch.guichet.claim;

import ch.guichet.file.StoredFile;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A claim on its way, as the counter keeps it.
 *
 * @param address random, by which its owner reaches it
 * @param corrects the claim it corrects, none for a new one
 * @param version counts up with each change, so that two windows do not overwrite each other
 */
public record SavedDraft<C extends Record>(
        DraftId id,
        String address,
        ClaimForm<C> form,
        Optional<ClaimNumber> corrects,
        Heading heading,
        Draft<C> answers,
        String remark,
        List<StoredFile> files,
        Instant changedAt,
        int version) {

    /** The most characters of a remark. */
    public static final int LONGEST_REMARK = 2000;

    /** The most documents of a claim. */
    public static final int MOST_FILES = 20;

    public SavedDraft<C> with(Heading changed) {
        return new SavedDraft<>(id, address, form, corrects, changed, answers, remark, files, changedAt, version);
    }

    public SavedDraft<C> with(Draft<C> changed) {
        return new SavedDraft<>(id, address, form, corrects, heading, changed, remark, files, changedAt, version);
    }

    public SavedDraft<C> withRemark(String changed) {
        return new SavedDraft<>(id, address, form, corrects, heading, answers, changed, files, changedAt, version);
    }

    SavedDraft<C> with(List<StoredFile> changed) {
        return new SavedDraft<>(id, address, form, corrects, heading, answers, remark, changed, changedAt, version);
    }

    SavedDraft<C> saved(int newVersion, Instant at) {
        return new SavedDraft<>(id, address, form, corrects, heading, answers, remark, files, at, newVersion);
    }
}
