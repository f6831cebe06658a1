package ch.guichet.beneficiary;

import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Text;

/** A decision number kept for the next claim, with the words by which its owner knows it; these may be empty. */
public record Decision(DecisionId id, DecisionNumber number, String description) {

    /** The most characters of a description. */
    public static final int LONGEST_DESCRIPTION = 200;

    static String checked(String description) {
        var line = Text.line(description);
        if (line.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("a description of " + line.length() + " characters");
        }
        return line;
    }
}
