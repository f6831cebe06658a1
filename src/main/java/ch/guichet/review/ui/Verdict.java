package ch.guichet.review.ui;

import ch.guichet.claim.ClaimAction;
import ch.guichet.common.Chf;
import java.util.Map;

/**
 * What an officer decides.
 *
 * @param message to the person, empty when the step needs none
 * @param fixed the amounts of lines that were left to the office, by place
 */
record Verdict(ClaimAction action, String message, Map<Integer, Chf> fixed) {}
