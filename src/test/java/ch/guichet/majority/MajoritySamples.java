package ch.guichet.majority;

import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.file.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents of proofs, as representatives send them. */
public final class MajoritySamples {

    private MajoritySamples() {}

    /** Adds a document to the proof that is being prepared. */
    public static StoredFile attach(MajorityService majorities, BeneficiaryId person) {
        return majorities.attach(person, receive(majorities)).orElseThrow();
    }

    /** A document that was received and belongs to nothing yet. */
    static StoredFile receive(MajorityService majorities) {
        try {
            var bytes = "%PDF-1.7\nprocuration".getBytes(StandardCharsets.US_ASCII);
            return majorities
                    .receive("procuration.pdf", new ByteArrayInputStream(bytes))
                    .orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
