package ch.guichet.authorisation;

import ch.guichet.account.signin.SignIn;
import ch.guichet.beneficiary.BankAccountId;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.Decision;
import ch.guichet.claim.Claim;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.SavedDraft;
import ch.guichet.claimform.travel.TravelContent;
import ch.guichet.file.StoredFile;

/**
 * All that one account owns.
 *
 * @param bankAccount one that is not the default
 * @param decision one that is saved for the beneficiary
 * @param sent a claim in review, with one document
 * @param document the document of that claim
 * @param returned a claim that waits for a correction
 * @param draft a form that could be sent, with one document
 * @param youths those who come of age
 * @param paper a received document that belongs to no draft yet
 * @param elsewhere a sign-in that is open in another browser
 */
record Belongings(
        BeneficiaryId beneficiary,
        BankAccountId bankAccount,
        Decision decision,
        Claim sent,
        StoredFile document,
        ClaimNumber returned,
        SavedDraft<TravelContent> draft,
        Youths youths,
        StoredFile paper,
        SignIn elsewhere) {

    StoredFile draftDocument() {
        return draft.files().getFirst();
    }
}
