package ch.guichet.claimform.travel;

/** Why a journey was made. */
public enum Reason {
    TREATMENT,
    TRAINING,
    EXAMINATION,
    AUXILIARY_MEANS,
    /** Leave or a visit: the journey is paid, meals and lodging are not (RAI art. 90 al. 3). */
    LEAVE,
    OTHER
}
