package ch.guichet.claim;

import ch.guichet.form.Problem;
import java.util.List;

/** What came of sending a draft. */
public sealed interface Outcome {

    /** It is a claim now; also the answer to whoever presses twice. */
    record Sent(ClaimNumber number) implements Outcome {}

    /** It stays a draft: errors to mend, warnings to confirm. */
    record Refused(List<Problem> problems) implements Outcome {}

    /** It was changed, sent or deleted elsewhere since it was opened; nothing was sent. */
    record Stale() implements Outcome {}
}
