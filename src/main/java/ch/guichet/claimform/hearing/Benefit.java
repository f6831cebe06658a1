package ch.guichet.claimform.hearing;

import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import ch.guichet.form.Row;
import java.util.Optional;

/** One thing to be reimbursed: an entry of one of the five sections. */
sealed interface Benefit extends Row permits Device, Repair, Batteries, ImplantService, Hardship {

    /** Writes what it comes to, as far as the answers say. */
    void pay(Calculation.Writer calculation, Path path, Occasion occasion);

    Optional<Period> days();

    /** The document it calls for. */
    Optional<Proof> proof();

    /** Whether the document is needed for this person. */
    default boolean needsProof(Occasion occasion) {
        return true;
    }
}
