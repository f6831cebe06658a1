package ch.guichet.authorisation;

import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.file.StoredFile;
import ch.guichet.majority.ProofId;

/**
 * Two people who come of age.
 *
 * @param person the one whose proof is being prepared
 * @param paper its document
 * @param proof the one that was sent for the other
 * @param sentPaper its document
 */
record Youths(BeneficiaryId person, StoredFile paper, ProofId proof, StoredFile sentPaper) {

    /** Nobody comes of age. */
    static Youths none(StoredFile like) {
        return new Youths(new BeneficiaryId(Integer.MAX_VALUE), like, new ProofId(Integer.MAX_VALUE), like);
    }
}
