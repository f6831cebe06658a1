package ch.guichet.document;

import ch.guichet.common.Language;
import java.time.Instant;
import java.util.List;

/**
 * What the printed copy of one revision of a claim says; every text is already in the claimant's language.
 *
 * @param number the claim number, {@code 2024-000815}
 * @param formNumber the number of the paper form, {@code 318.632.1}
 * @param parties who claims, for whom, and where the money goes
 */
public record PrintedClaim(
        Language language,
        String number,
        int revision,
        Instant sentAt,
        String title,
        String formNumber,
        List<PrintedParty> parties,
        List<PrintedSection> sections,
        PrintedCalculation calculation,
        String remark,
        List<PrintedDocument> documents) {}
